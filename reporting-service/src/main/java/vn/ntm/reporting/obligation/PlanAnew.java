package vn.ntm.reporting.obligation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Deadline;
import vn.ntm.platform.routine.OneReplica;
import vn.ntm.reporting.holiday.Holidays;

/**
 * A calendar was set after reminders and escalations were planned. Those still to come move to its working days, of levels, of
 * single requests and of what was extended, too; deadlines are {@link AnnounceAnew}'s.
 */
@ApplicationScoped
class PlanAnew {

    /** In the order in which the calendar was set: it only grows. */
    static final String STATE = "(select coalesce(sum(revision + 1), 0) from holiday_year)";

    private static final int PERIODS_AT_ONCE = 10;

    private static final String DEADLINES = """
            with period as (select regime, period, opens_at, deadline from asked_period where id = any (:ids))
            select opens_at, deadline from period
            union
            select coalesce(l.opens_at, p.opens_at), l.deadline
            from period p join asked_level l on l.regime = p.regime and l.period = p.period
            union
            select o.opens_at, o.deadline
            from period p join obligation o on o.regime = p.regime and o.period = p.period
            where exists (
                select 1 from milestone m
                where m.obligation = o.id and m.done_at is null
                    and m.kind in ('FIRST_REMINDER', 'LAST_REMINDER', 'ESCALATION'))""";

    private static final String PLANNED = """
            with plan as (
                select * from unnest(:opens, :deadlines, :firsts, :lasts, :escalations)
                    as t (opens, deadline, first, last, escalation)),
            period as (select id, regime, period, opens_at, deadline from asked_period where id = any (:ids)),
            periods as (
                update asked_period a set planned_with = :state, first_reminder_at = t.first, last_reminder_at = t.last,
                    escalation_at = t.escalation
                from period p join plan t on t.opens = p.opens_at and t.deadline = p.deadline
                where a.id = p.id),
            levels as (
                update asked_level l set first_reminder_at = t.first, last_reminder_at = t.last,
                    escalation_at = t.escalation
                from period p, plan t
                where l.regime = p.regime and l.period = p.period
                    and t.opens = coalesce(l.opens_at, p.opens_at) and t.deadline = l.deadline)
            update milestone m set due_at = coalesce(d.due_at, m.due_at), done_at = case when d.due_at is null then cast(:now as timestamptz) end
            from period p
            join obligation o on o.regime = p.regime and o.period = p.period
            join plan t on t.opens = o.opens_at and t.deadline = o.deadline
            cross join lateral (values
                ('FIRST_REMINDER', t.first), ('LAST_REMINDER', t.last), ('ESCALATION', t.escalation)) d (kind, due_at)
            where m.obligation = o.id and m.kind = d.kind and m.done_at is null and m.due_at is distinct from d.due_at""";

    private final Session session;
    private final Holidays holidays;
    private final OneReplica oneReplica;

    PlanAnew(Session session, Holidays holidays, OneReplica oneReplica) {
        this.session = session;
        this.holidays = holidays;
        this.oneReplica = oneReplica;
    }

    /** Looks at each period once after every change of the calendar. */
    @Transactional
    Progress some(Instant now) {
        if (!oneReplica.does(Progress.WORK)) {
            return Progress.ANOTHER_REPLICA;
        }
        var state = session.createNativeQuery("select " + STATE, Long.class).getSingleResult();
        var ids = session.createNativeQuery(
                        "select id from asked_period where planned_with < :state order by planned_with, id limit :most",
                        UUID.class)
                .setParameter("state", state)
                .setParameter("most", PERIODS_AT_ONCE)
                .getResultList();
        if (ids.isEmpty()) {
            return Progress.NOTHING_LEFT;
        }
        plan(ids.toArray(UUID[]::new), state, now);
        return Progress.MORE;
    }

    private void plan(UUID[] ids, long state, Instant now) {
        var calendar = holidays.calendar();
        var timetables = session.createNativeQuery(DEADLINES, Tuple.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> Timetable.of(row.get(0, Instant.class), new Deadline(row.get(1, Instant.class)), calendar))
                .toList();
        session.createNativeMutationQuery(PLANNED)
                .setParameter("ids", ids)
                .setParameter("opens", instants(timetables, Timetable::opensAt))
                .setParameter(
                        "deadlines",
                        instants(timetables, timetable -> timetable.deadline().end()))
                .setParameter("firsts", instants(timetables, Timetable::firstReminderAt))
                .setParameter("lasts", instants(timetables, Timetable::lastReminderAt))
                .setParameter("escalations", instants(timetables, Timetable::escalationAt))
                .setParameter("state", state)
                .setParameter("now", now)
                .executeUpdate();
    }

    private static Instant[] instants(List<Timetable> timetables, Function<Timetable, @Nullable Instant> of) {
        return timetables.stream().map(of).toArray(Instant[]::new);
    }
}
