package vn.ntm.criteria.recognition.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the appraisal council voted.
 *
 * @param members How many the council has.
 * @param present How many were there; not more than its members.
 * @param inFavour How many agreed; not more than were there.
 * @param remark What else is to be said.
 */
@Schema(name = "CouncilVote")
public record Vote(
        @Min(1) @Max(1_000) int members,
        @Min(1) @Max(1_000) int present,
        @Min(0) @Max(1_000) int inFavour,
        @Size(max = 2_000) @Nullable String remark) {

    public boolean possible() {
        return present <= members && inFavour <= present;
    }

    Ratio presence() {
        return Ratio.of(present, members);
    }

    Ratio consent() {
        return Ratio.of(inFavour, present);
    }
}
