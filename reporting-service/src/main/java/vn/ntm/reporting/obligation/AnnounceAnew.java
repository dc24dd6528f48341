package vn.ntm.reporting.obligation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms.LevelDeadline;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.DeadlineRule;
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
            var levels = levelsOf(running);
            for (var announced : running) {
                var regime = requireNonNull(known.get(announced.regime()));
                if (regime.stillHas(announced.period())) {
                    compare(announced, levels.getOrDefault(announced.id(), Map.of()), regime, calendar, now);
                }
            }
            session.createNativeMutationQuery("update asked_period set reckoned_with = :state where id = any (:ids)")
                    .setParameter("state", state)
                    .setParameter("ids", running.stream().map(Announced::id).toArray(UUID[]::new))
                    .executeUpdate();
        }
        return running.size() == AT_ONCE ? Progress.MORE : Progress.NOTHING_LEFT;
    }

    /**
     * Each level of bodies by its own rule, or by the general one if it has none any more; whoever has no level, by the general one.
     *
     * @param levels those that the period was asked with
     */
    private void compare(
            Announced announced, Map<Code, Standing> levels, Regime regime, WorkingCalendar calendar, Instant now) {
        var general = requireNonNull(regime.terms().deadline());
        var rules = new LinkedHashMap<Code, DeadlineRule>();
        levels.keySet().forEach(kind -> rules.put(kind, general));
        regime.levels().stream()
                // A new level whose day had passed when it was told of sends by the general rule.
                .filter(level -> levels.containsKey(level.kind()) || couldBeMet(announced, level, regime, calendar))
                .forEach(level -> rules.put(level.kind(), level.deadline()));
        rules.forEach((kind, rule) -> {
            if (!levels.containsKey(kind)) {
                standApart(announced, kind);
            }
            var bodies = new Bodies(announced, kind, rules.keySet());
            compare(bodies, levels.getOrDefault(kind, announced.standing()), rule, regime, calendar, now);
        });
        compare(new Bodies(announced, null, rules.keySet()), announced.standing(), general, regime, calendar, now);
    }

    private static boolean couldBeMet(
            Announced announced, LevelDeadline level, Regime regime, WorkingCalendar calendar) {
        return regime.couldBeMet(
                regime.reckon(announced.period(), level.deadline(), calendar).deadline());
    }

    private void compare(
            Bodies bodies, Standing before, DeadlineRule rule, Regime regime, WorkingCalendar calendar, Instant now) {
        var after = regime.reckon(bodies.of().period(), rule, calendar).deadline();
        if (after.compareTo(before.deadline()) >= 0 && before.estimate() != rule.asksForAnEstimate()) {
            sayWhetherItIsAnEstimate(bodies, before, rule.asksForAnEstimate());
        }
        if (after.compareTo(before.deadline()) > 0) {
            move(bodies, before, after, calendar, now);
        }
    }

    /** A level that is new stands where the period does, until its own rule leads to a later day. */
    private void standApart(Announced announced, Code kind) {
        session.createNativeMutationQuery("""
                        insert into asked_level (regime, period, kind, opens_at, first_reminder_at, last_reminder_at, deadline,
                            overdue_at, escalation_at, estimate)
                        select regime, period, :kind, opens_at, first_reminder_at, last_reminder_at, deadline, overdue_at,
                            escalation_at, estimate
                        from asked_period where id = :id
                        on conflict do nothing""")
                .setParameter("kind", kind.text())
                .setParameter("id", announced.id())
                .executeUpdate();
    }

    /** What an earlier deadline would ask for is not asked: it stays as announced, with what it asked for. */
    private void sayWhetherItIsAnEstimate(Bodies bodies, Standing before, boolean estimate) {
        bodies.identify(session.createNativeMutationQuery(
                        "update %s set estimate = :estimate where %s".formatted(bodies.table(), bodies.row())))
                .setParameter("estimate", estimate)
                .executeUpdate();
        session.createNativeMutationQuery("""
                        update obligation o set estimate = :estimate, revision = revision + 1
                        where o.regime = :regime and o.period = :period and o.deadline = :before
                            and o.state in ('UPCOMING', 'OPEN') and o.estimate <> :estimate
                        """ + Bodies.AMONG_THEM)
                .setParameter("estimate", estimate)
                .setParameter("regime", bodies.of().regime().text())
                .setParameter("period", bodies.of().period().toString())
                .setParameter("before", before.deadline().end())
                .setParameter("kind", bodies.kindText(), String.class)
                .setParameter("levels", bodies.levelTexts())
                .executeUpdate();
    }

    private void move(Bodies bodies, Standing before, Deadline after, WorkingCalendar calendar, Instant now) {
        var timetable = Timetable.of(before.opensAt(), after, calendar);
        bodies.identify(session.createNativeMutationQuery("""
                        update %s set deadline = :after, first_reminder_at = :first, last_reminder_at = :last,
                            overdue_at = :overdue, escalation_at = :escalation
                        where %s""".formatted(bodies.table(), bodies.row())))
                .setParameter("after", after.end())
                .setParameter("first", timetable.firstReminderAt(), Instant.class)
                .setParameter("last", timetable.lastReminderAt(), Instant.class)
                .setParameter("overdue", timetable.overdueAt())
                .setParameter("escalation", timetable.escalationAt())
                .executeUpdate();
        // Only those that still stand where they were announced: what was extended is apart.
        var ids = session.createNativeQuery("""
                        select o.id from obligation o
                        where o.regime = :regime and o.period = :period and o.deadline = :before
                            and o.state in ('UPCOMING', 'OPEN') and o.deadline > :now
                        """ + Bodies.AMONG_THEM, UUID.class)
                .setParameter("regime", bodies.of().regime().text())
                .setParameter("period", bodies.of().period().toString())
                .setParameter("before", before.deadline().end())
                .setParameter("now", now)
                .setParameter("kind", bodies.kindText(), String.class)
                .setParameter("levels", bodies.levelTexts())
                .getResultList();
        moveDeadlines.move(
                ids.stream().map(id -> new Move(id, before.opensAt(), after)).toList(), BY_RULE, now);
    }

    private Map<UUID, Map<Code, Standing>> levelsOf(List<Announced> running) {
        return session.createNativeQuery("""
                        select p.id, v.kind, coalesce(v.opens_at, p.opens_at) as opens_at, v.deadline, v.estimate
                        from asked_period p join asked_level v on v.regime = p.regime and v.period = p.period
                        where p.id = any (:ids) order by v.kind""", Tuple.class)
                .setParameter("ids", running.stream().map(Announced::id).toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("id", UUID.class),
                        Collectors.toMap(
                                row -> new Code(row.get("kind", String.class)),
                                row -> new Standing(
                                        row.get("opens_at", Instant.class),
                                        new Deadline(row.get("deadline", Instant.class)),
                                        row.get("estimate", Boolean.class)))));
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
                        new Standing(
                                row.get("opens_at", Instant.class),
                                new Deadline(row.get("deadline", Instant.class)),
                                row.get("estimate", Boolean.class))))
                .toList();
    }

    /** Where bodies stand in a period, as it was announced to them. */
    private record Standing(Instant opensAt, Deadline deadline, boolean estimate) {}

    private record Announced(UUID id, Code regime, CalendarPeriod period, Standing standing) {}

    /**
     * Whom a deadline was announced to.
     *
     * @param kind those of this level, or null for those of no level
     * @param levels all that the period has
     */
    private record Bodies(Announced of, @Nullable Code kind, Set<Code> levels) {

        static final String AMONG_THEM = """
                and case when cast(:kind as text) is null
                    then not exists (select 1 from organisation b where b.code = o.reporter and b.kind = any (:levels))
                    else exists (select 1 from organisation b where b.code = o.reporter and b.kind = :kind) end""";

        String table() {
            return kind == null ? "asked_period" : "asked_level";
        }

        String row() {
            return kind == null ? "id = :id" : "regime = :regime and period = :period and kind = :kind";
        }

        MutationQuery identify(MutationQuery query) {
            return kind == null
                    ? query.setParameter("id", of.id())
                    : query.setParameter("regime", of.regime().text())
                            .setParameter("period", of.period().toString())
                            .setParameter("kind", kind.text());
        }

        @Nullable
        String kindText() {
            return kind == null ? null : kind.text();
        }

        String[] levelTexts() {
            return levels.stream().map(Code::text).toArray(String[]::new);
        }
    }
}
