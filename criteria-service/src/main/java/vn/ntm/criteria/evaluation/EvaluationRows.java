package vn.ntm.criteria.evaluation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.ntm.criteria.rule.Fact;
import vn.ntm.criteria.rule.Verdict;

/** Evaluations in the database: written by arrays, read by joins, never one by one. */
@ApplicationScoped
class EvaluationRows {

    private static final String EVALUATIONS = """
            insert into evaluation (id, set_code, version, adaptation, organisation, period, year, region, commune_group,
                specially_difficult, verdict, met, not_met, undecided, satisfied, gap, cause, evaluated_at, evaluated_by, latest, not_applicable)
            select e.id, ?, ?, e.adaptation, e.organisation, ?, ?, e.region, e.commune_group, e.difficult, e.verdict,
                string_to_array(e.met, ','), string_to_array(e.not_met, ','), string_to_array(e.undecided, ','),
                e.satisfied, e.gap, ?, ?, ?, true, string_to_array(e.not_applicable, ',')
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::int[], ?::bool[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::int[], ?::numeric[], ?::text[])
                as e (id, adaptation, organisation, region, commune_group, difficult, verdict, met, not_met, undecided,
                    satisfied, gap, not_applicable)""";
    private static final String REPLACED = """
            update evaluation set latest = false where latest and set_code = ? and period = ? and organisation = any(?)
            returning organisation, met, not_met, undecided, not_applicable""";

    private static final String VERDICTS = """
            insert into indicator_verdict (evaluation, number, fact, verdict)
            select e.id, v.number, v.fact, v.verdict
            from unnest(?::int[], ?::text[], ?::text[], ?::text[]) as v (unit, number, fact, verdict)
            join unnest(?::uuid[]) with ordinality as e (id, position) on e.position = v.unit""";
    private static final String LATEST = """
            select e.organisation, v.number, v.fact from evaluation e join indicator_verdict v on v.evaluation = e.id
            where e.latest and e.set_code = ? and e.period = ? and e.organisation = any(?)""";

    private final Session session;

    EvaluationRows(Session session) {
        this.session = session;
    }

    /** The facts that the last evaluation of each unit was made with. */
    Map<String, Map<String, Fact>> latest(Occasion occasion, List<String> organisations) {
        return facts(occasion.set().text(), occasion.period().toString(), organisations);
    }

    /** The same stretch of the year before: 2023-Q2 for 2024-Q2. */
    Map<String, Map<String, Fact>> yearBefore(Occasion occasion, List<String> organisations) {
        var period = occasion.period().toString();
        var year = String.valueOf(occasion.year());
        return period.startsWith(year)
                ? facts(occasion.set().text(), (occasion.year() - 1) + period.substring(year.length()), organisations)
                : Map.of();
    }

    private Map<String, Map<String, Fact>> facts(String set, String period, List<String> organisations) {
        return session.doReturningWork(connection -> {
            var found = new HashMap<String, Map<String, Fact>>();
            try (var query = connection.prepareStatement(LATEST)) {
                query.setString(1, set);
                query.setString(2, period);
                query.setArray(3, connection.createArrayOf("text", organisations.toArray()));
                var rows = query.executeQuery();
                while (rows.next()) {
                    found.computeIfAbsent(rows.getString(1), _ -> new HashMap<>())
                            .put(rows.getString(2), Fact.valueOf(rows.getString(3)));
                }
            }
            return found;
        });
    }

    /** @return how each unit stood by its evaluation before, as far as that was told to others */
    Map<String, Standing> write(Occasion occasion, List<Judged> judged, Cause cause, String account, Instant now) {
        return session.doReturningWork(connection -> {
            var before = new HashMap<String, Standing>();
            var organisations =
                    judged.stream().map(one -> one.unit().organisation()).toArray();
            try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtext(?))")) {
                lock.setString(1, "evaluation of " + occasion.set());
                lock.execute();
            }
            try (var replaced = connection.prepareStatement(REPLACED)) {
                replaced.setString(1, occasion.set().text());
                replaced.setString(2, occasion.period().toString());
                replaced.setArray(3, connection.createArrayOf("text", organisations));
                var rows = replaced.executeQuery();
                while (rows.next()) {
                    Standing.of(rows).ifPresent(standing -> before.put(standing.unit(), standing));
                }
            }
            evaluations(connection, occasion, judged, cause, account, now);
            verdicts(connection, judged);
            return before;
        });
    }

    private static void evaluations(
            Connection connection, Occasion occasion, List<Judged> judged, Cause cause, String account, Instant now)
            throws SQLException {
        try (var insert = connection.prepareStatement(EVALUATIONS)) {
            insert.setString(1, occasion.set().text());
            insert.setInt(2, occasion.version().number());
            insert.setString(3, occasion.period().toString());
            insert.setInt(4, occasion.year());
            insert.setString(5, cause.name());
            insert.setTimestamp(6, Timestamp.from(now));
            insert.setString(7, account);
            var columns = new Columns(connection, judged);
            insert.setArray(8, columns.of("uuid", Judged::id));
            insert.setArray(9, columns.of("uuid", one -> one.standard().adaptation()));
            insert.setArray(10, columns.of("text", one -> one.unit().organisation()));
            insert.setArray(11, columns.of("text", one -> one.unit().place().region()));
            insert.setArray(12, columns.of("int4", one -> one.unit().place().communeGroup()));
            insert.setArray(13, columns.of("bool", one -> one.unit().place().speciallyDifficult()));
            insert.setArray(14, columns.of("text", one -> one.assessment().verdict()));
            insert.setArray(
                    15,
                    columns.of("text", one -> String.join(",", one.assessment().satisfied())));
            insert.setArray(16, columns.of("text", one -> numbers(one, Verdict.NOT_MET)));
            insert.setArray(17, columns.of("text", one -> numbers(one, Verdict.UNDECIDED)));
            insert.setArray(
                    18, columns.of("int4", one -> one.assessment().satisfied().size()));
            insert.setArray(19, columns.of("numeric", one -> one.assessment().gap()));
            insert.setArray(20, columns.of("text", one -> numbers(one, Verdict.NOT_APPLICABLE)));
            insert.executeUpdate();
        }
    }

    private static String numbers(Judged judged, Verdict verdict) {
        return String.join(",", judged.assessment().numbered(verdict));
    }

    private static void verdicts(Connection connection, List<Judged> judged) throws SQLException {
        var units = new ArrayList<Integer>();
        var numbers = new ArrayList<String>();
        var facts = new ArrayList<String>();
        var verdicts = new ArrayList<String>();
        for (int i = 0; i < judged.size(); i++) {
            var unit = judged.get(i);
            var known = new HashMap<String, String>();
            unit.assessment()
                    .indicators()
                    .forEach(one ->
                            known.put(one.number(), one.judgement().verdict().name()));
            for (var fact : unit.unit().facts().entrySet()) {
                units.add(i + 1);
                numbers.add(fact.getKey());
                facts.add(fact.getValue().toString());
                verdicts.add(known.get(fact.getKey()));
            }
        }
        try (var insert = connection.prepareStatement(VERDICTS)) {
            insert.setArray(1, connection.createArrayOf("int4", units.toArray()));
            insert.setArray(2, connection.createArrayOf("text", numbers.toArray()));
            insert.setArray(3, connection.createArrayOf("text", facts.toArray()));
            insert.setArray(4, connection.createArrayOf("text", verdicts.toArray()));
            insert.setArray(
                    5,
                    connection.createArrayOf(
                            "uuid", judged.stream().map(Judged::id).toArray(UUID[]::new)));
            insert.executeUpdate();
        }
    }
}
