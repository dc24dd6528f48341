package vn.ntm.reporting.obligation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.ReportingEvent;
import vn.ntm.events.ReportingEvent.DeadlineMoved;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.holiday.Holidays;
import vn.ntm.reporting.notice.Announce;

/**
 * Moves deadlines that were announced, openly, with what the scheduler will do about them: only ever later, but for what an
 * outage moved that was none. What was overdue and is not any more is open again; what was sent is judged by the new deadline.
 */
@ApplicationScoped
public class MoveDeadlines {

    private static final String MOVE = """
            with wanted as (
                select o.id, o.deadline as before, m.after, m.first, m.last, m.overdue, m.escalation
                from unnest(:ids, :afters, :firsts, :lasts, :overdues, :escalations)
                    as m (id, after, first, last, overdue, escalation)
                join obligation o on o.id = m.id
                where (o.deadline < m.after or :back and o.deadline > m.after and m.after > :now)
                    and o.state <> 'WAIVED'
                order by o.id for update of o),
            moved as (
                update obligation o
                set deadline = w.after, revision = o.revision + 1,
                    locks_at = o.locks_at + (w.after - w.before),
                    reminded_days_left = null,
                    escalated = o.escalated and w.after <= :now,
                    state = case when o.state in ('OVERDUE', 'LOCKED') and w.after > :now then 'OPEN' else o.state end
                from wanted w where o.id = w.id
                returning o.id, o.regime, o.reporter, o.period, w.before, w.after),
            planned as (
                update milestone m set
                    due_at = p.due_at,
                    done_at = case when p.due_at > :now then null when :back then :now else m.done_at end
                from wanted w
                cross join lateral (values
                    ('FIRST_REMINDER', w.first), ('LAST_REMINDER', w.last), ('DEADLINE', w.overdue),
                    ('ESCALATION', w.escalation)) p (kind, due_at)
                where m.obligation = w.id and m.kind = p.kind and p.due_at is not null
                    and (m.done_at is null or p.due_at > :now)),
            locked as (
                update milestone m set due_at = m.due_at + (w.after - w.before),
                    done_at = case when m.due_at + (w.after - w.before) > :now then null else m.done_at end
                from wanted w where m.obligation = w.id and m.kind = 'LOCK'),
            written as (
                insert into obligation_act
                    (id, obligation, kind, done_at, done_by, done_for, reason, reason_en, outage, deadline_before,
                        deadline_after)
                select uuidv7(), id, :kind, :now, :by, :for, :reason, :reasonEn, cast(:outage as uuid), before, after from moved)
            select * from moved order by regime, id""";

    private final Session session;
    private final Holidays holidays;
    private final Announce announce;

    MoveDeadlines(Session session, Holidays holidays, Announce announce) {
        this.session = session;
        this.holidays = holidays;
        this.announce = announce;
    }

    /** Only later. Answers how many moved. */
    @Transactional(MANDATORY)
    public int move(List<Move> moves, Act act, Instant now) {
        return move(moves, act, false, now);
    }

    /** To where it stood before an outage that was none, if that lies ahead. Answers how many moved. */
    @Transactional(MANDATORY)
    public int moveBack(List<Move> moves, Act act, Instant now) {
        return move(moves, act, true, now);
    }

    private int move(List<Move> moves, Act act, boolean back, Instant now) {
        if (moves.isEmpty()) {
            return 0;
        }
        var calendar = holidays.calendar();
        var timetables = moves.stream()
                .map(move -> Timetable.of(move.opensAt(), move.after(), calendar))
                .toList();
        List<Tuple> moved = session.createNativeQuery(MOVE, Tuple.class)
                .setParameter("ids", moves.stream().map(Move::obligation).toArray(UUID[]::new))
                .setParameter(
                        "afters",
                        instants(timetables, timetable -> timetable.deadline().end()))
                .setParameter("firsts", instants(timetables, Timetable::firstReminderAt))
                .setParameter("lasts", instants(timetables, Timetable::lastReminderAt))
                .setParameter("overdues", instants(timetables, Timetable::overdueAt))
                .setParameter("escalations", instants(timetables, Timetable::escalationAt))
                .setParameter("now", now)
                .setParameter("kind", act.kind())
                .setParameter("by", act.by(), String.class)
                .setParameter(
                        "for",
                        act.organisation() == null ? null : act.organisation().text(),
                        String.class)
                .setParameter("reason", act.reason())
                .setParameter("reasonEn", act.reasonEn(), String.class)
                .setParameter("outage", act.outage(), UUID.class)
                .setParameter("back", back)
                .getResultList();
        moved.stream()
                .map(row -> fact(row, act))
                .collect(groupingBy(
                        DeadlineMoved::regime, LinkedHashMap::new, mapping(fact -> (ReportingEvent) fact, toList())))
                .forEach((regime, facts) -> announce.facts(regime, facts, now));
        return moved.size();
    }

    private static Instant[] instants(List<Timetable> timetables, Function<Timetable, @Nullable Instant> of) {
        return timetables.stream().map(of).toArray(Instant[]::new);
    }

    private static DeadlineMoved fact(Tuple row, Act act) {
        return new DeadlineMoved(
                row.get("id", UUID.class),
                new Code(row.get("regime", String.class)),
                new Code(row.get("reporter", String.class)),
                Period.valueOf(row.get("period", String.class)),
                new Deadline(row.get("before", Instant.class)),
                new Deadline(row.get("after", Instant.class)),
                act.reason(),
                act.reasonEn());
    }

    /** Where one obligation's deadline moves to. */
    public record Move(UUID obligation, Instant opensAt, Deadline after) {}

    /**
     * Who moves it and why.
     *
     * @param by an account, or null where a rule did it
     * @param reasonEn where the system gives the reason; null where a person wrote it
     * @param outage what it follows from, or null
     */
    public record Act(
            String kind,
            @Nullable String by,
            @Nullable Code organisation,
            String reason,
            @Nullable String reasonEn,
            @Nullable UUID outage) {

        static Act ofTheSystem(String kind, Words reason) {
            return new Act(kind, null, null, reason.vi(), reason.en(), null);
        }

        public static Act ofABody(String kind, String by, Code organisation, String reason) {
            return new Act(kind, by, organisation, reason, null, null);
        }

        public static Act ofAnOutage(String kind, String by, String reason, UUID outage) {
            return new Act(kind, by, null, reason, null, outage);
        }
    }
}
