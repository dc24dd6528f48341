package vn.ntm.assignment.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.panache.common.Sort;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Corrections.Correction;
import vn.ntm.assignment.organisation.Refusal.NoSuchOrganisation;
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
                life.stretches().stream()
                        .map(stretch -> new StretchLine(
                                OrganisationLine.of(code, stretch, Status.of(stretch.span(), today())),
                                stretch.change()))
                        .toList(),
                corrections.of(code));
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

    /** All that is recorded of a body, the earliest first. */
    record LifeLine(Code code, List<StretchLine> stretches, List<Correction> corrections) {}

    /** @param change the legal event that began it; null if it was registered */
    record StretchLine(
            @com.fasterxml.jackson.annotation.JsonUnwrapped OrganisationLine as,
            @Nullable UUID change) {}
}
