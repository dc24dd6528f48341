package vn.ntm.assignment.task.duty;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.panache.common.Sort;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.duty.Duty.DutyLine;
import vn.ntm.assignment.task.duty.Occurrence.OccurrenceLine;
import vn.ntm.assignment.task.duty.Refusal.NoSuchDuty;
import vn.ntm.assignment.task.duty.Refusal.NoSuchOccurrence;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.Versioned;

/** A duty is known to the body that holds it, to who takes part, and to the issuer. */
@ApplicationScoped
@Transactional
class DutyViews {

    private final Duties duties;
    private final Occurrences occurrences;
    private final Caller caller;
    private final Clock clock;

    DutyViews(Duties duties, Occurrences occurrences, Caller caller, Clock clock) {
        this.duties = duties;
        this.occurrences = occurrences;
        this.caller = caller;
        this.clock = clock;
    }

    Duty known(UUID id) {
        return duties.findByIdOptional(id)
                .filter(duty -> caller.covers(duty.organisation())
                        || caller.covers(duty.issuer())
                        || duty.line().participants().stream().anyMatch(caller::covers))
                .orElseThrow(() -> new Refused(new NoSuchDuty(id)));
    }

    Page<DutyLine> found(@Nullable Code organisation, @Nullable Code directive, PageRequest page) {
        var conditions = new HashMap<String, Object>();
        var where = new StringBuilder("true");
        if (!caller.isInstallationAdministrator()) {
            var branch = caller.branch();
            where.append(" and (organisation in :branch or issuer in :branch"
                    + " or array_intersects(participants, :branchTexts))");
            conditions.put("branch", branch);
            conditions.put("branchTexts", branch.stream().map(Code::text).toArray(String[]::new));
        }
        if (organisation != null) {
            where.append(" and organisation = :organisation");
            conditions.put("organisation", organisation);
        }
        if (directive != null) {
            where.append(" and directiveCode = :directive");
            conditions.put("directive", directive);
        }
        page.cursor().ifPresent(after -> {
            where.append(" and id > :after");
            conditions.put("after", after.read(0, UUID::fromString));
        });
        var found = duties.find(where.toString(), Sort.by("id"), conditions).range(0, page.size()).stream()
                .map(Duty::line)
                .toList();
        return Page.of(found, page, line -> List.of(line.id()));
    }

    /** The latest first; with {@code missed} only those whose day has gone by without minutes. */
    Page<OccurrenceLine> occurrences(UUID duty, boolean missed, PageRequest page) {
        known(duty);
        var now = clock.instant();
        var conditions = new HashMap<String, Object>();
        conditions.put("duty", duty);
        var where = new StringBuilder("duty = :duty");
        if (missed) {
            where.append(" and minutes is null and day < :today");
            conditions.put("today", BusinessTime.dayOf(now));
        }
        page.cursor().ifPresent(after -> {
            where.append(" and turn < :after");
            conditions.put("after", after.read(0, Integer::valueOf));
        });
        var found =
                occurrences.find(where.toString(), Sort.descending("turn"), conditions).range(0, page.size()).stream()
                        .map(occurrence -> occurrence.line(now))
                        .toList();
        return Page.of(found, page, line -> List.of(line.turn()));
    }

    Versioned<OccurrenceLine> occurrence(UUID id) {
        var occurrence = occurrences.findByIdOptional(id).orElseThrow(() -> new Refused(new NoSuchOccurrence(id)));
        known(occurrence.duty());
        return Versioned.of(occurrence.line(clock.instant()), occurrence.revision());
    }
}
