package vn.ntm.criteria.recognition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.recognition.rule.Finding;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.Versioned;

/** Read side: who stood where on which day, within the caller's branch. */
@ApplicationScoped
@Transactional
class RecognitionViews {

    private static final String SELECT = """
            select r.id, r.code, r.unit, o.name as unit_name, r.criteria_set, r.set_version, r.tier, r.year, s.state,
                r.decision, r.decided_on, r.revoked_on
            from recognition r
            join organisation o on o.code = r.unit
            join lateral (select h.state from recognition_step h where h.recognition = r.id and h.effective_on <= :at
                order by h.number desc limit 1) s on true
            where r.unit = any (:branch)
            """;

    private final Session session;
    private final Units units;
    private final Eligibility eligibility;
    private final History history;
    private final Desk desk;
    private final Caller caller;
    private final Clock clock;

    RecognitionViews(
            Session session,
            Units units,
            Eligibility eligibility,
            History history,
            Desk desk,
            Caller caller,
            Clock clock) {
        this.session = session;
        this.units = units;
        this.eligibility = eligibility;
        this.history = history;
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    Versioned<RecognitionView> one(UUID id) {
        var dossier = desk.seen(id);
        return Versioned.of(dossier.view(history.of(id)), dossier.revision());
    }

    /** How each prerequisite stands on a day: what a decision of that day would be told. */
    List<Finding> prerequisites(UUID id, @Nullable LocalDate at) {
        return eligibility.onThatDay(desk.seen(id), day(at));
    }

    Page<RecognitionLine> list(RecognitionQuery query, PageRequest page) {
        var conditions = new ArrayList<Condition>();
        equal(conditions, "r.unit", "unit", query.unit);
        equal(conditions, "r.tier", "tier", query.tier);
        equal(conditions, "r.criteria_set", "set", query.set);
        equal(conditions, "s.state", "state", query.state);
        if (query.under != null) {
            conditions.add(new Condition(
                    "r.unit = any (:under)", Map.of("under", Units.texts(units.branch(query.under, day(query.at))))));
        }
        page.cursor()
                .ifPresent(cursor -> conditions.add(
                        new Condition("r.code > :after", Map.of("after", cursor.read(0, String::toString)))));
        return Page.of(lines(conditions, day(query.at), page.sizeAndOne()), page, line -> List.of(line.code()));
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? BusinessTime.dayOf(clock.instant()) : asked;
    }

    private static void equal(List<Condition> conditions, String column, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(new Condition("%s = :%s".formatted(column, name), Map.of(name, value.toString())));
        }
    }

    private List<RecognitionLine> lines(List<Condition> conditions, LocalDate at, int most) {
        var sql = SELECT + conditions.stream().map(c -> " and " + c.sql()).collect(Collectors.joining())
                + " order by r.code limit :most";
        var select = session.createNativeQuery(sql, Tuple.class)
                .setParameter("at", at)
                .setParameter("branch", Units.texts(caller.branch()))
                .setParameter("most", most);
        conditions.forEach(condition -> condition.values().forEach(select::setParameter));
        return select.getResultList().stream().map(row -> line(row, at)).toList();
    }

    private record Condition(String sql, Map<String, Object> values) {}

    private static RecognitionLine line(Tuple row, LocalDate at) {
        var decided = upTo(at, row.get("decided_on", LocalDate.class));
        var revoked = upTo(at, row.get("revoked_on", LocalDate.class));
        return new RecognitionLine(
                row.get("id", UUID.class),
                new Code(row.get("code", String.class)),
                new Code(row.get("unit", String.class)),
                row.get("unit_name", String.class),
                new Code(row.get("criteria_set", String.class)),
                row.get("set_version", Integer.class),
                new Code(row.get("tier", String.class)),
                row.get("year", Integer.class),
                at,
                State.valueOf(row.get("state", String.class)),
                decided != null && revoked == null,
                decided == null ? null : row.get("decision", String.class),
                decided,
                revoked);
    }

    private static @Nullable LocalDate upTo(LocalDate at, @Nullable LocalDate day) {
        return day == null || day.isAfter(at) ? null : day;
    }
}
