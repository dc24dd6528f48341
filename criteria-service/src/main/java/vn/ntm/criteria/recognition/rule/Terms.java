package vn.ntm.criteria.recognition.rule;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * What recognition for a tier asks of a kind of unit, in its time.
 *
 * @param kinds codes under which the kind of unit is known, in sets and in the register
 * @param tiers ntm, nang-cao, kieu-mau.
 * @param from The first day.
 * @param until The last day; null while no end is known.
 * @param legalBasis The document that sets them.
 * @param decidedBy The kind of body that decides.
 * @param evidence The documents that the dossier must hold.
 * @param prerequisites What must hold on the day of the decision.
 * @param revocation null where no rule is known: then the decision gives its own grounds
 */
@Schema(name = "RecognitionTerms")
public record Terms(
        List<Code> kinds,
        List<Code> tiers,
        LocalDate from,
        @Nullable LocalDate until,
        String legalBasis,
        String decidedBy,
        List<RequiredEvidence> evidence,
        List<Prerequisite> prerequisites,
        @Nullable RevocationRule revocation) {

    boolean applyTo(Code kind, Code tier, LocalDate day) {
        return kinds.contains(kind)
                && tiers.contains(tier)
                && !day.isBefore(from)
                && (until == null || !day.isAfter(until));
    }
}
