package vn.ntm.reporting.forecast;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.time.Reach;

/**
 * Reads the scheduler's own plan. What an obligation has behind it decides which of its milestones will still have an effect:
 * the same as in {@code Obligation}, which the test of this holds against what then happens.
 */
@ApplicationScoped
@Transactional
class ForecastViews {

    private static final String EFFECTS = """
            select m.due_at, m.kind as milestone, o.id, o.regime, o.period, o.reporter,
                coalesce(o.owed_by, o.reporter) as owed_by, o.deadline,
                case m.kind when 'OPENING' then 'OPENED' when 'DEADLINE' then 'MISSED' when 'ESCALATION' then 'ESCALATION'
                    when 'LOCK' then 'LOCKED' else 'REMINDER' end as effect
            from milestone m join obligation o on o.id = m.obligation
            where m.done_at is null and m.due_at <= :until
                and case m.kind
                    when 'OPENING' then o.state = 'UPCOMING'
                    when 'ESCALATION' then o.state in ('UPCOMING', 'OPEN', 'OVERDUE', 'LOCKED') and not o.escalated
                    when 'LOCK' then o.state in ('UPCOMING', 'OPEN', 'OVERDUE')
                    else o.state in ('UPCOMING', 'OPEN') end
                and (cast(:regime as text) is null or o.regime = :regime)
                and (cast(:body as text) is null or o.reporter = :body or o.owed_by = :body)
                and (o.reporter = any (:branch) or o.owed_by = any (:branch) or exists (
                    select 1 from regime_recipient c where c.regime = o.regime and c.organisation = :mine))
            """;

    private static final String LINES = """
            select e.*, cast(g.terms as json) ->> 'name' as regime_name,
                case when e.effect in ('OPENED', 'REMINDER') then '' else (
                    select string_agg(c.organisation, ',' order by c.organisation) from regime_recipient c
                    where c.regime = e.regime and c.organisation <> e.owed_by) end as recipients
            from (%s) e join regime g on g.code = e.regime
            where (e.due_at, e.id, e.milestone) > (:afterTime, :afterObligation, :afterMilestone)
            order by e.due_at, e.id, e.milestone limit :most""".formatted(EFFECTS);

    private static final String DAYS = """
            select cast(e.due_at at time zone 'Asia/Ho_Chi_Minh' as date) as day,
                count(*) filter (where e.effect = 'OPENED') as opened,
                count(*) filter (where e.effect = 'REMINDER') as reminders,
                count(*) filter (where e.effect = 'MISSED') as missed,
                count(*) filter (where e.effect = 'ESCALATION') as escalations,
                count(*) filter (where e.effect = 'LOCKED') as locked
            from (%s) e group by 1 order by 1""".formatted(EFFECTS);

    private static final UUID FIRST = new UUID(0, 0);

    private final Session session;
    private final Caller caller;
    private final Clock clock;

    ForecastViews(Session session, Caller caller, Clock clock) {
        this.session = session;
        this.caller = caller;
        this.clock = clock;
    }

    Page<ForecastLine> of(ForecastQuery query, PageRequest page) {
        var after = page.cursor();
        var lines = select(LINES, query)
                .setParameter(
                        "afterTime",
                        after.map(cursor -> cursor.read(0, Reach::instant)).orElse(Instant.EPOCH))
                .setParameter(
                        "afterObligation",
                        after.map(cursor -> cursor.read(1, UUID::fromString)).orElse(FIRST))
                .setParameter(
                        "afterMilestone",
                        after.map(cursor -> cursor.read(2, text -> text)).orElse(""))
                .setParameter("most", page.sizeAndOne())
                .getResultList();
        var found = Page.of(
                lines,
                page,
                row -> List.of(
                        row.get("due_at", Instant.class),
                        row.get("id", UUID.class),
                        row.get("milestone", String.class)));
        return new Page<>(found.items().stream().map(ForecastViews::line).toList(), found.nextCursor());
    }

    List<ForecastDay> days(ForecastQuery query) {
        return select(DAYS, query).getResultList().stream()
                .map(row -> new ForecastDay(
                        row.get("day", LocalDate.class),
                        row.get("opened", Long.class),
                        row.get("reminders", Long.class),
                        row.get("missed", Long.class),
                        row.get("escalations", Long.class),
                        row.get("locked", Long.class)))
                .toList();
    }

    private NativeQuery<Tuple> select(String sql, ForecastQuery query) {
        return session.createNativeQuery(sql, Tuple.class)
                .setParameter(
                        "until",
                        BusinessTime.startOf(BusinessTime.dayOf(clock.instant()).plusDays(query.days() + 1L)))
                .setParameter("regime", query.regime == null ? null : query.regime.text(), String.class)
                .setParameter("body", query.organisation == null ? null : query.organisation.text(), String.class)
                .setParameter("branch", caller.branch().stream().map(Code::text).toArray(String[]::new))
                .setParameter("mine", caller.organisation().text());
    }

    private static ForecastLine line(Tuple row) {
        var recipients = row.get("recipients", String.class);
        var told = recipients == null || recipients.isEmpty()
                ? row.get("owed_by", String.class)
                : row.get("owed_by", String.class) + "," + recipients;
        return new ForecastLine(
                row.get("due_at", Instant.class),
                Effect.valueOf(row.get("effect", String.class)),
                row.get("id", UUID.class),
                new Code(row.get("regime", String.class)),
                row.get("regime_name", String.class),
                Period.valueOf(row.get("period", String.class)),
                new Code(row.get("reporter", String.class)),
                new Deadline(row.get("deadline", Instant.class)),
                Arrays.stream(told.split(",", -1)).map(Code::new).toList());
    }
}
