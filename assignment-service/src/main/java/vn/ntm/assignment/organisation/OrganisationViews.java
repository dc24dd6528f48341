package vn.ntm.assignment.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.panache.common.Sort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Corrections.Correction;
import vn.ntm.assignment.organisation.Refusal.NoSuchKind;
import vn.ntm.assignment.organisation.Refusal.NoSuchOrganisation;
import vn.ntm.assignment.organisation.timeline.Stretch;
import vn.ntm.assignment.organisation.timeline.Timeline;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
@Transactional
class OrganisationViews {

    private final Organisations organisations;
    private final Timelines timelines;
    private final Corrections corrections;
    private final Kinds kinds;
    private final Clock clock;

    OrganisationViews(
            Organisations organisations, Timelines timelines, Corrections corrections, Kinds kinds, Clock clock) {
        this.organisations = organisations;
        this.timelines = timelines;
        this.corrections = corrections;
        this.kinds = kinds;
        this.clock = clock;
    }

    Versioned<KindLine> kind(Code code) {
        return kinds.findByIdOptional(code.text())
                .map(kind -> Versioned.of(kind.line(), kind.revision()))
                .orElseThrow(() -> new Refused(new NoSuchKind(code)));
    }

    List<KindLine> kinds() {
        return kinds.listAll(Sort.by("code")).stream().map(Kind::line).toList();
    }

    /** On a day that was asked for it must exist; today also a body is shown that has ended or is to come. */
    Versioned<OrganisationLine> named(Code code, @Nullable LocalDate at) {
        var life = life(code);
        var day = at == null ? today() : at;
        var stretch = at == null
                ? life.nearest(day)
                : life.on(day).orElseThrow(() -> new Refused(new Refusal.NotOnThatDay(code, day, life.span())));
        return Versioned.of(
                OrganisationLine.of(code, stretch, Status.of(life.span(), day)),
                organisations.revision(code).orElseThrow());
    }

    LifeLine history(Code code) {
        var life = life(code);
        return new LifeLine(
                code,
                StretchLine.of(code, life.stretches(), today()),
                corrections.of(code).stream()
                        .map(correction -> CorrectionLine.of(code, correction, today()))
                        .toList());
    }

    LocalDate today() {
        return BusinessTime.dayOf(instant());
    }

    private Instant instant() {
        return clock.instant();
    }

    private Timeline life(Code code) {
        return timelines.of(code).orElseThrow(() -> new Refused(new NoSuchOrganisation(code)));
    }

    /**
     * All that is recorded of a body.
     *
     * @param code Whose life it is.
     * @param stretches Days on end on which nothing about it changed, the earliest first, without a gap.
     * @param corrections When what was recorded of the past was corrected, the earliest first.
     */
    @Schema(name = "OrganisationHistory")
    record LifeLine(Code code, List<StretchLine> stretches, List<CorrectionLine> corrections) {}

    /**
     * Somebody corrected what was recorded of the past; what was believed before is kept.
     *
     * @param at When it was corrected.
     * @param account Who did it.
     * @param reason Why, in that person's words.
     * @param from From which day on it is so now; null for since ever.
     * @param before What was recorded of its whole life until then, the earliest first.
     * @param after What was recorded instead.
     */
    @Schema(name = "OrganisationCorrection")
    record CorrectionLine(
            Instant at,
            String account,
            String reason,
            @Nullable LocalDate from,
            List<StretchLine> before,
            List<StretchLine> after) {

        static CorrectionLine of(Code code, Correction correction, LocalDate today) {
            return new CorrectionLine(
                    correction.at(),
                    correction.account(),
                    correction.reason(),
                    correction.from(),
                    StretchLine.of(code, correction.before(), today),
                    StretchLine.of(code, correction.after(), today));
        }
    }

    /**
     * A body as it was for some days on end, validFrom to validTo.
     *
     * @param as The body in these days.
     * @param change The legal event that began it; null if it was registered so.
     */
    @Schema(name = "OrganisationStretch")
    record StretchLine(
            @com.fasterxml.jackson.annotation.JsonUnwrapped OrganisationLine as,
            @Nullable UUID change) {

        static List<StretchLine> of(Code code, List<Stretch> stretches, LocalDate today) {
            return stretches.stream()
                    .map(stretch -> new StretchLine(
                            OrganisationLine.of(code, stretch, Status.of(stretch.span(), today)), stretch.change()))
                    .toList();
        }
    }
}
