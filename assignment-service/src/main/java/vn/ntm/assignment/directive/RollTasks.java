package vn.ntm.assignment.directive;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.assignment.fact.WorkingDays;
import vn.ntm.assignment.task.RollDeadlines;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.kernel.workday.WorkingDayRule;

/**
 * The holidays changed after tasks were told: where a document says what happens to a last day on which offices are closed, it
 * is reckoned anew. What would come earlier stays as told, as of reports.
 */
@ApplicationScoped
class RollTasks {

    private static final int AT_ONCE = 50;

    private final Session session;
    private final Directives directives;
    private final WorkingDays workingDays;
    private final RollDeadlines rollDeadlines;

    RollTasks(Session session, Directives directives, WorkingDays workingDays, RollDeadlines rollDeadlines) {
        this.session = session;
        this.directives = directives;
        this.workingDays = workingDays;
        this.rollDeadlines = rollDeadlines;
    }

    /** Looks at each directive in force once after every change of the holidays. Answers whether there may be more. */
    @Transactional
    boolean some(Instant now) {
        var known = session.createNativeQuery(
                        "select coalesce(md5(string_agg(cast(h as text), ',' order by h.year)), '') from known_holidays h",
                        String.class)
                .getSingleResult();
        var waiting = notComparedWith(known);
        if (!waiting.isEmpty()) {
            var calendar = workingDays.calendar();
            waiting.forEach(directive -> roll(directive, calendar, now));
            session.createNativeMutationQuery("""
                            insert into rolled_directive (directive, calendar) select unnest(:ids), :known
                            on conflict (directive) do update set calendar = excluded.calendar""")
                    .setParameter("ids", waiting.toArray(UUID[]::new))
                    .setParameter("known", known)
                    .executeUpdate();
        }
        return waiting.size() == AT_ONCE;
    }

    /** A second replica takes others. */
    private List<UUID> notComparedWith(String known) {
        return session.createNativeQuery("""
                        select d.id from directive d left join rolled_directive r on r.directive = d.id
                        where d.state = 'PUBLISHED' and r.calendar is distinct from :known
                        order by d.id limit :most for update of d skip locked""", UUID.class)
                .setParameter("known", known)
                .setParameter("most", AT_ONCE)
                .getResultList();
    }

    private void roll(UUID id, WorkingCalendar calendar, Instant now) {
        for (var task : directives.findById(id).content().tasks()) {
            var until = task.deadline();
            if (until != null && until.rule() != WorkingDayRule.NONE) {
                rollDeadlines.roll(id, task.number(), until.deadline(calendar), now);
            }
        }
    }
}
