package vn.ntm.reporting.obligation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.platform.problem.Words;
import vn.ntm.platform.routine.OneReplica;
import vn.ntm.reporting.holiday.Holidays;
import vn.ntm.reporting.obligation.MoveDeadlines.Act;
import vn.ntm.reporting.obligation.MoveDeadlines.Move;
import vn.ntm.reporting.regime.Regime;
import vn.ntm.reporting.regime.Regimes;

/**
 * A rule or a holiday changed after deadlines were announced. What would come earlier stays as announced; what comes later is
 * moved, openly.
 */
@ApplicationScoped
class AnnounceAnew {

    private static final Act BY_RULE = Act.ofTheSystem(
            "RULE_CHANGED",
            new Words(
                    "Quy định về thời hạn hoặc lịch nghỉ đã thay đổi; thời hạn mới muộn hơn.",
                    "The rule of the deadline or the holidays have changed; the new deadline is later."));

    private static final int AT_ONCE = 500;

    private final Session session;
    private final Regimes regimes;
    private final Holidays holidays;
    private final OneReplica oneReplica;
    private final MoveDeadlines moveDeadlines;

    AnnounceAnew(
            Session session, Regimes regimes, Holidays holidays, OneReplica oneReplica, MoveDeadlines moveDeadlines) {
        this.session = session;
        this.regimes = regimes;
        this.holidays = holidays;
        this.oneReplica = oneReplica;
        this.moveDeadlines = moveDeadlines;
    }

    /** Looks at each running period once after every change of a rule or a holiday. */
    @Transactional
    Progress some(Instant now) {
        if (!oneReplica.does(Progress.WORK)) {
            return Progress.ANOTHER_REPLICA;
        }
        var state = session.createNativeQuery("""
                        select (select coalesce(sum(version), 0) from regime)
                            + (select coalesce(sum(revision + 1), 0) from holiday_year)""", Long.class).getSingleResult();
        var running = notComparedWith(state);
        if (!running.isEmpty()) {
            var calendar = holidays.calendar();
            var known = regimes.all(
                    running.stream().map(Announced::regime).distinct().toList());
            running.forEach(
                    announced -> compare(announced, requireNonNull(known.get(announced.regime())), calendar, now));
            session.createNativeMutationQuery("update asked_period set reckoned_with = :state where id = any (:ids)")
                    .setParameter("state", state)
                    .setParameter("ids", running.stream().map(Announced::id).toArray(UUID[]::new))
                    .executeUpdate();
        }
        return running.size() == AT_ONCE ? Progress.MORE : Progress.NOTHING_LEFT;
    }

    private void compare(Announced announced, Regime regime, WorkingCalendar calendar, Instant now) {
        if (regime.stillHas(announced.period())) {
            var after = regime.deadlineOf(announced.period(), calendar);
            if (after.compareTo(announced.deadline()) >= 0 && announced.estimate() != regime.asksForAnEstimate()) {
                sayWhetherItIsAnEstimate(announced, regime.asksForAnEstimate());
            }
            if (after.compareTo(announced.deadline()) > 0) {
                move(announced, after, calendar, now);
            }
        }
    }

    /** What an earlier deadline would ask for is not asked: it stays as announced, with what it asked for. */
    private void sayWhetherItIsAnEstimate(Announced announced, boolean estimate) {
        session.createNativeMutationQuery("update asked_period set estimate = :estimate where id = :id")
                .setParameter("estimate", estimate)
                .setParameter("id", announced.id())
                .executeUpdate();
        session.createNativeMutationQuery("""
                        update obligation set estimate = :estimate, revision = revision + 1
                        where regime = :regime and period = :period and deadline = :deadline
                            and state in ('UPCOMING', 'OPEN') and estimate <> :estimate""")
                .setParameter("estimate", estimate)
                .setParameter("regime", announced.regime().text())
                .setParameter("period", announced.period().toString())
                .setParameter("deadline", announced.deadline().end())
                .executeUpdate();
    }

    private void move(Announced announced, Deadline after, WorkingCalendar calendar, Instant now) {
        var timetable = Timetable.of(announced.opensAt(), after, calendar);
        session.createNativeMutationQuery("""
                        update asked_period set deadline = :after, first_reminder_at = :first, last_reminder_at = :last,
                            overdue_at = :overdue, escalation_at = :escalation
                        where id = :id""")
                .setParameter("after", after.end())
                .setParameter("first", timetable.firstReminderAt(), Instant.class)
                .setParameter("last", timetable.lastReminderAt(), Instant.class)
                .setParameter("overdue", timetable.overdueAt())
                .setParameter("escalation", timetable.escalationAt())
                .setParameter("id", announced.id())
                .executeUpdate();
        // Only those that still stand where the period stood: what was extended or has a level's own deadline is apart.
        var ids = session.createNativeQuery("""
                        select id from obligation
                        where regime = :regime and period = :period and deadline = :before
                            and state in ('UPCOMING', 'OPEN') and deadline > :now""", UUID.class)
                .setParameter("regime", announced.regime().text())
                .setParameter("period", announced.period().toString())
                .setParameter("before", announced.deadline().end())
                .setParameter("now", now)
                .getResultList();
        moveDeadlines.move(
                ids.stream().map(id -> new Move(id, announced.opensAt(), after)).toList(), BY_RULE, now);
    }

    private List<Announced> notComparedWith(long state) {
        return session.createNativeQuery("""
                        select id, regime, period, opens_at, deadline, estimate from asked_period
                        where not complete and window_from is not null and reckoned_with <> :state
                        order by regime, id limit :most""", Tuple.class)
                .setParameter("state", state)
                .setParameter("most", AT_ONCE)
                .getResultStream()
                .map(row -> new Announced(
                        row.get("id", UUID.class),
                        new Code(row.get("regime", String.class)),
                        CalendarPeriod.valueOf(row.get("period", String.class)),
                        row.get("opens_at", Instant.class),
                        new Deadline(row.get("deadline", Instant.class)),
                        row.get("estimate", Boolean.class)))
                .toList();
    }

    private record Announced(
            UUID id, Code regime, CalendarPeriod period, Instant opensAt, Deadline deadline, boolean estimate) {}
}
