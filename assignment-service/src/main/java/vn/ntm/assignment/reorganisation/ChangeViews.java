package vn.ntm.assignment.reorganisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Organisations;
import vn.ntm.assignment.reorganisation.Changes.Change;
import vn.ntm.assignment.reorganisation.Refusal.NoSuchBody;
import vn.ntm.assignment.reorganisation.Refusal.NoSuchChange;
import vn.ntm.assignment.reorganisation.Succession.Share;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
@Transactional
class ChangeViews {

    private final Changes changes;
    private final Succession succession;
    private final Organisations organisations;
    private final Clock clock;

    ChangeViews(Changes changes, Succession succession, Organisations organisations, Clock clock) {
        this.changes = changes;
        this.succession = succession;
        this.organisations = organisations;
        this.clock = clock;
    }

    Versioned<Change> named(UUID id) {
        return changes.find(id)
                .map(change -> Versioned.of(change, change.appliedAt() == null ? 0 : 1))
                .orElseThrow(() -> new Refused(new NoSuchChange(id)));
    }

    Page<Change> found(@Nullable Code body, @Nullable Boolean waiting, PageRequest page) {
        var after =
                page.cursor().map(cursor -> cursor.read(0, UUID::fromString)).orElse(null);
        return Page.of(changes.found(body, waiting, after, page.sizeAndOne()), page, change -> List.of(change.id()));
    }

    Lineage successors(Code code, @Nullable LocalDate at) {
        var day = known(code, at);
        return new Lineage(code, day, succession.successors(List.of(code), day).getOrDefault(code, List.of()));
    }

    Lineage predecessors(Code code, @Nullable LocalDate at) {
        var day = known(code, at);
        return new Lineage(
                code, day, succession.predecessors(List.of(code), day).getOrDefault(code, List.of()));
    }

    private LocalDate known(Code code, @Nullable LocalDate at) {
        if (organisations.known(List.of(code)).isEmpty()) {
            throw new Refused(new NoSuchBody(code));
        }
        return at == null ? BusinessTime.dayOf(clock.instant()) : at;
    }

    /**
     * Who stood before a body, or stands after it, on one day.
     *
     * @param code Whose lineage it is.
     * @param at The day that is looked at.
     * @param items The other bodies. The shares of successors sum to 1; the share of a predecessor is the part of it that
     *     is here now.
     */
    @Schema(name = "OrganisationLineage")
    record Lineage(Code code, LocalDate at, List<Share> items) {}
}
