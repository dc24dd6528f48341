package vn.ntm.reporting.report;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.saying;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;

/** The first reports ever of a period come in at the same instant, half of them from bodies that never sent anything. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstReportsTest {

    private static final int ROUNDS = 50;
    private static final int OLD = 20;
    private static final int FRESH = 20;

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Inject
    Session session;

    @Test
    void of_forty_at_once_forty_are_stored_and_told_so_fifty_times() throws Exception {
        time.itIs("2024-06-17T08:00:00+07:00");
        var place = province.founded();
        var regime = province.regime(place, "AD_HOC", "[]", "2024-06-03T00:00:00Z", "so-1");
        var old = registered(place, "cu", OLD);
        var numbers = new HashSet<String>();

        for (int round = 1; round <= ROUNDS; round++) {
            var bodies = new ArrayList<>(old);
            bodies.addAll(registered(place, "moi-" + round, FRESH));
            var period = asked(place, regime, round, bodies);

            var answers = allAtOnce(obligations(place, regime, period));

            assertThat(answers).hasSize(OLD + FRESH);
            assertThat(stored(regime, period)).isEqualTo(answers);
            answers.values().forEach(answer -> numbers.add(answer.number()));
        }
        assertThat(numbers).hasSize(ROUNDS * (OLD + FRESH));
    }

    private List<String> registered(String place, String name, int count) {
        var codes = IntStream.range(0, count)
                .mapToObj(i -> "%s.%s-%d".formatted(place, name, i))
                .toList();
        codes.forEach(code -> province.organisation(code, "department", place + ".ubnd"));
        province.isKnown(codes.getLast());
        return codes;
    }

    private static String asked(String place, String regime, int round, List<String> bodies) {
        var reporters = bodies.stream().map(body -> '"' + body + '"').collect(joining(","));
        as(place + ".nhan", "reviewer")
                .body("""
                {"code":"lan-%d","regime":"%s","title":"Báo cáo nhanh","reporters":[%s],
                 "deadline":{"date":"2024-06-30","inclusive":true}}""".formatted(round, regime, reporters))
                .post("/api/v1/report-requests")
                .then()
                .statusCode(201);
        return "AH-lan-" + round;
    }

    /** The obligation of each body. */
    private static Map<String, String> obligations(String place, String regime, String period) {
        List<Map<String, String>> items = as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations?limit=500&regime=%s&period=%s".formatted(regime, period))
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream().collect(toMap(item -> item.get("reporter"), item -> item.get("id")));
    }

    /** They save their drafts at the same instant, and send them at the same instant. */
    private static Map<String, Answer> allAtOnce(Map<String, String> obligations) throws Exception {
        var together = new CyclicBarrier(obligations.size());
        var sent = new HashMap<String, Future<Answer>>();
        var answers = new HashMap<String, Answer>();
        try (var threads = Executors.newCachedThreadPool()) {
            obligations.forEach((body, obligation) ->
                    sent.put(body, threads.submit(() -> firstReport(body, obligation, together))));
            for (var one : sent.entrySet()) {
                answers.put(one.getKey(), one.getValue().get());
            }
        }
        return answers;
    }

    private static Answer firstReport(String body, String obligation, CyclicBarrier together) throws Exception {
        var path = "/api/v1/obligations/" + obligation + "/report";
        together.await();
        var saved = as(body, "reporter")
                .header("If-Match", "\"0\"")
                .body(saying(Integer.toString(figureOf(body))))
                .put(path);
        together.await();
        var sent = as(body, "reporter")
                .header("If-Match", String.valueOf(saved.header("ETag")))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path + "/submit");
        assertThat(List.of(saved.statusCode(), sent.statusCode())).isEqualTo(List.of(200, 201));
        var receipt = sent.jsonPath();
        return new Answer(
                figureOf(body), receipt.getString("receipt.number"), receipt.getString("receipt.contentHash"));
    }

    /** Each body has its own. */
    private static int figureOf(String body) {
        return Math.floorMod(body.hashCode(), 1_000_000);
    }

    private Map<String, Answer> stored(String regime, String period) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery("""
                                select o.reporter, f.value, v.receipt, v.content_hash
                                from obligation o join report r on r.obligation = o.id
                                join report_version v on v.report = r.id
                                join report_figure f on f.report_version = v.id
                                where o.regime = :regime and o.period = :period""", Tuple.class)
                .setParameter("regime", regime)
                .setParameter("period", period)
                .getResultStream()
                .collect(toMap(
                        row -> row.get("reporter", String.class),
                        row -> new Answer(
                                row.get("value", BigDecimal.class).intValueExact(),
                                row.get("receipt", String.class),
                                row.get("content_hash", String.class)))));
    }

    /** The figure that was sent, and the receipt that came back. */
    record Answer(int figure, String number, String contentHash) {}
}
