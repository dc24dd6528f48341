package vn.ntm.reporting.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.time.Reach;
import vn.ntm.reporting.obligation.Refusal.NoSuchObligation;

/** Read side: what the caller owes, and what comes to the caller's organisation. */
@ApplicationScoped
@Transactional
class ObligationViews {

    private static final String SELECT = """
            select o.id, o.regime, cast(g.terms as json) ->> 'name' as regime_name, o.reporter, b.name as reporter_name,
                coalesce(o.owed_by, o.reporter) as owed_by, o.period,
                p.title, p.window_from, p.window_to, o.estimate, o.opens_at, o.deadline, o.state, o.first_submitted_at, o.judged_at,
                o.correction_by, o.held_since, o.revision, r.id as report, h.station is not null as lies_there,
                coalesce(h.organisation, (
                    select string_agg(c.organisation, ',' order by c.organisation)
                    from regime_recipient c where c.regime = o.regime)) as held_by
            from obligation o
            join regime g on g.code = o.regime
            join organisation b on b.code = o.reporter
            join asked_period p on p.regime = o.regime and p.period = o.period
            left join report r on r.obligation = o.id
            left join lateral (
                select s.id as station, s.organisation
                from report_version v join station s on s.report_version = v.id and s.left_at is null
                where v.report = r.id) h on true
            where (o.reporter = any (:branch) or o.owed_by = any (:branch) or exists (
                select 1 from regime_recipient c where c.regime = o.regime and c.organisation = :mine)
                or o.regime in (
                    select via.code from regime via where jsonb_exists(cast(via.terms as jsonb) -> 'via', :mine)))
            """;

    private final Session session;
    private final Caller caller;

    ObligationViews(Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    Page<ObligationLine> of(ObligationQuery query, PageRequest page) {
        var lines = lines(conditions(query, page), page.sizeAndOne());
        return Page.of(lines, page, line -> List.of(line.deadline().end(), line.id()));
    }

    ObligationLine one(UUID id) {
        return lines(List.of(new Condition("o.id = :id", Map.of("id", id))), 1).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(new NoSuchObligation(id)));
    }

    private static List<Condition> conditions(ObligationQuery query, PageRequest page) {
        var conditions = new ArrayList<Condition>();
        if (query.organisation != null) {
            conditions.add(new Condition(
                    "(o.reporter = :body or o.owed_by = :body)", Map.of("body", query.organisation.text())));
        }
        equal(conditions, "state", query.state);
        equal(conditions, "period", query.period);
        equal(conditions, "regime", query.regime);
        if (query.dueBefore != null) {
            conditions.add(new Condition("o.deadline <= :due", Map.of("due", BusinessTime.startOf(query.dueBefore))));
        }
        page.cursor()
                .ifPresent(cursor -> conditions.add(new Condition(
                        "(o.deadline, o.id) > (:lastDeadline, :lastId)",
                        Map.of(
                                "lastDeadline",
                                cursor.read(0, Reach::instant),
                                "lastId",
                                cursor.read(1, UUID::fromString)))));
        return conditions;
    }

    private static void equal(List<Condition> conditions, String column, @Nullable Object value) {
        if (value != null) {
            conditions.add(new Condition("o.%s = :%s".formatted(column, column), Map.of(column, value.toString())));
        }
    }

    private List<ObligationLine> lines(List<Condition> conditions, int most) {
        var sql = SELECT + conditions.stream().map(c -> " and " + c.sql()).collect(Collectors.joining())
                + " order by o.deadline, o.id limit :most";
        var select = session.createNativeQuery(sql, Tuple.class)
                .setParameter("branch", caller.branch().stream().map(Code::text).toArray(String[]::new))
                .setParameter("mine", caller.organisation().text())
                .setParameter("most", most);
        conditions.forEach(condition -> condition.values().forEach(select::setParameter));
        return select.getResultList().stream().map(ObligationViews::line).toList();
    }

    private record Condition(String sql, Map<String, Object> values) {}

    private static ObligationLine line(Tuple row) {
        var state = State.valueOf(row.get("state", String.class));
        var deadline = new Deadline(row.get("deadline", Instant.class));
        var sent = row.get("first_submitted_at", Instant.class);
        var judged = row.get("judged_at", Instant.class);
        var correction = row.get("correction_by", Instant.class);
        return new ObligationLine(
                row.get("id", UUID.class),
                new Code(row.get("regime", String.class)),
                row.get("regime_name", String.class),
                new Code(row.get("reporter", String.class)),
                row.get("reporter_name", String.class),
                new Code(row.get("owed_by", String.class)),
                Period.valueOf(row.get("period", String.class)),
                row.get("title", String.class),
                row.get("window_from", LocalDate.class),
                row.get("window_to", LocalDate.class),
                row.get("estimate", Boolean.class),
                row.get("opens_at", Instant.class),
                deadline,
                deadline.lastDay(),
                state,
                sent,
                judged == null ? null : deadline.metAt(judged),
                correction == null ? null : new Deadline(correction),
                switch (state) {
                    case UPCOMING, OPEN, OVERDUE, LOCKED, RETURNED -> "REPORTER";
                    case SUBMITTED -> "RECEIVER";
                    case ACCEPTED, WAIVED -> null;
                },
                heldBy(row, state),
                row.get("held_since", Instant.class),
                row.get("report", UUID.class),
                state == State.ACCEPTED && row.get("lies_there", Boolean.class),
                row.get("revision", Integer.class));
    }

    private static List<Code> heldBy(Tuple row, State state) {
        return switch (state) {
            case UPCOMING, OPEN, OVERDUE, LOCKED, RETURNED -> List.of(new Code(row.get("owed_by", String.class)));
            case SUBMITTED ->
                Arrays.stream(row.get("held_by", String.class).split(",", -1))
                        .map(Code::new)
                        .toList();
            case ACCEPTED, WAIVED -> List.of();
        };
    }
}
