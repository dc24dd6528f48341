package vn.ntm.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.accepted;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.saying;
import static vn.ntm.reporting.Report.submitted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.WrittenBack;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmitReportTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Inject
    Session session;

    @Inject
    @Any
    InMemoryConnector broker;

    String place = "";
    String so1 = "";
    String obligation = "";

    @BeforeEach
    void june_is_open() {
        place = province.founded();
        so1 = place + ".so-1";
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-06-17T08:00:00+07:00");
        obligation = obligationOf(so1);
    }

    @Test
    void what_would_be_refused_is_told_before_it_is_sent() {
        var checks = "/api/v1/obligations/" + obligation + "/report/checks";
        as(so1, "reporter").get(checks).then().statusCode(409).body("code", equalTo("nothing-drafted"));
        var etag = drafted(so1, obligation, "{\"values\":[],\"narrative\":[]}");

        var faults = as(so1, "reporter")
                .get(checks)
                .then()
                .statusCode(200)
                .header("ETag", etag)
                .extract()
                .jsonPath();
        var refused = submitted(so1, obligation, etag).statusCode(422).extract().jsonPath();

        assertThat(faults.getList("faults.pointer")).isEqualTo(refused.getList("violations.pointer"));
        assertThat(faults.getList("faults.code")).isEqualTo(refused.getList("violations.code"));
        assertThat(faults.getList("faults.message")).isEqualTo(refused.getList("violations.message"));

        etag = drafted(so1, obligation, saying("12"));
        as(so1, "reporter")
                .get(checks)
                .then()
                .statusCode(200)
                .header("ETag", etag)
                .body("faults", empty());
        submitted(so1, obligation, etag).statusCode(201);
    }

    @Test
    void a_draft_that_was_read_can_be_sent_back() {
        drafted(so1, obligation, saying("12"));

        WrittenBack.changesNothing(() -> as(so1, "reporter"), "/api/v1/obligations/" + obligation + "/report");
    }

    @Test
    void what_is_wrong_in_a_draft_that_was_read_is_named_where_it_stands() {
        as(so1, "reporter")
                .body("{\"content\":%s,\"colour\":\"red\"}".formatted(saying("12")))
                .put("/api/v1/obligations/" + obligation + "/report")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/colour"));
        as(so1, "reporter")
                .body("{\"content\":%s}".formatted(saying("\"mười hai\"")))
                .put("/api/v1/obligations/" + obligation + "/report")
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/content/values/0/value"));
    }

    @ParameterizedTest(name = "sent at {0}: on time {1}, late by {2} ms")
    @CsvSource(textBlock = """
            2024-06-24T23:59:59.999+07:00, true,  0
            2024-06-25T00:00:00.000+07:00, false, 0
            2024-06-25T00:00:00.001+07:00, false, 1
            2024-06-25T08:00:00.000+07:00, false, 28800000
            """)
    void the_verdict_is_that_of_the_instant_though_no_scheduler_has_ticked(String instant, boolean onTime, int lateBy) {
        var etag = drafted(so1, obligation, saying("12"));

        time.itIsUnnoticed(instant);

        submitted(so1, obligation, etag)
                .statusCode(201)
                .body("version", equalTo(1))
                .body("receipt.number", startsWith("BN-2024-"))
                .body("receipt.onTime", equalTo(onTime))
                .body("receipt.lateByMilliseconds", equalTo(lateBy));
    }

    @Test
    void what_arrived_in_time_and_had_to_wait_for_its_turn_is_on_time() throws Exception {
        var etag = drafted(so1, obligation, saying("12"));
        time.itIsUnnoticed("2024-06-24T23:59:59.999+07:00");

        var turn = QuarkusTransaction.requiringNew().call(() -> {
            session.createNativeQuery("select id from obligation where id = :id for update", UUID.class)
                    .setParameter("id", UUID.fromString(obligation))
                    .getSingleResult();
            var waiting = CompletableFuture.supplyAsync(() -> submitted(so1, obligation, etag));
            await().pollInSameThread().until(this::someoneWaitsForALock);
            time.itIsUnnoticed("2024-06-25T00:00:01+07:00");
            return waiting;
        });

        turn.get().statusCode(201).body("receipt.onTime", equalTo(true));
        time.itIs("2024-06-26T00:00:00+07:00");
        await().untilAsserted(() ->
                assertThat(typesToldOf(obligation)).containsExactly("ObligationOpened", "ReportSubmitted"));
    }

    @Test
    void what_became_true_and_the_submission_are_told_in_this_order_and_once() {
        var etag = drafted(so1, obligation, saying("12"));
        time.itIsUnnoticed("2024-06-25T00:00:00.001+07:00");

        submitted(so1, obligation, etag).statusCode(201);
        time.itIs("2024-06-30T00:00:00+07:00");

        await().untilAsserted(() -> assertThat(typesToldOf(obligation))
                .containsExactly("ObligationOpened", "DeadlineMissed", "ReportSubmitted"));
    }

    @Test
    void a_receipt_is_verified_by_anyone_who_holds_number_and_code() {
        var receipt = submitted(so1, obligation, drafted(so1, obligation, saying("12")))
                .extract()
                .jsonPath();
        var typed = receipt.getString("receipt.code").toLowerCase(Locale.ROOT).replace("-", " ");

        verified(receipt, "code", typed)
                .statusCode(200)
                .body("reporter", equalTo(so1))
                .body("period", equalTo("2024-M06"))
                .body("code", equalTo(receipt.getString("receipt.code")));
        verified(receipt, "code", "0000-0000-0000-0000").statusCode(404).body("code", equalTo("no-such-receipt"));
    }

    @Test
    void whoever_sends_the_same_figures_cannot_look_up_the_receipts_of_others_by_number() {
        var elsewhere = province.founded();
        province.regime(elsewhere, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-06-17T08:00:01+07:00");
        var body = elsewhere + ".so-1";
        var owed = obligationOf(body);
        var own = submitted(body, owed, drafted(body, owed, saying("12")))
                .extract()
                .jsonPath();
        var others = submitted(so1, obligation, drafted(so1, obligation, saying("12")))
                .extract()
                .jsonPath();

        assertThat(others.getString("receipt.contentHash")).isEqualTo(own.getString("receipt.contentHash"));
        verified(others, "contentHash", own.getString("receipt.contentHash"))
                .statusCode(404)
                .body("code", equalTo("no-such-receipt"));
        verified(others, "code", own.getString("receipt.code")).statusCode(404);
    }

    @Test
    void a_receipt_issued_before_there_were_codes_is_verified_by_its_hash() {
        var receipt = submitted(so1, obligation, drafted(so1, obligation, saying("12")))
                .extract()
                .jsonPath();
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery(
                        "update report_version set receipt_code = null where receipt = :number")
                .setParameter("number", receipt.getString("receipt.number"))
                .executeUpdate());

        verified(receipt, "contentHash", receipt.getString("receipt.contentHash"))
                .statusCode(200)
                .body("reporter", equalTo(so1))
                .body("code", nullValue());
        verified(receipt, "contentHash", "sha256:0000").statusCode(404);
        verified(receipt, "code", "").statusCode(404);
    }

    private static ValidatableResponse verified(JsonPath receipt, String by, String proof) {
        return given().queryParam(by, proof)
                .get("/api/v1/receipts/" + receipt.getString("receipt.number"))
                .then();
    }

    @Test
    void an_incomplete_draft_is_kept_but_not_sent_and_everything_wrong_is_said() {
        var etag = drafted(so1, obligation, """
                {"values":[{"indicator":"la","value":1},{"indicator":"ty-le","value":1},{"indicator":"ty-le","value":2}],
                 "narrative":[{"heading":"Kết quả","text":" "}]}""");

        submitted(so1, obligation, etag)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("report-not-as-asked"))
                .body(
                        "violations.code",
                        containsInAnyOrder(
                                "indicator-missing", "indicator-not-asked", "figure-twice", "section-missing"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/values", "/values/0/indicator", "/values/2", "/narrative"))
                .body("remedies", hasSize(1));

        as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation + "/report")
                .then()
                .body("versionsSent", equalTo(0))
                .body("content.values", hasSize(3));
    }

    @Test
    void the_same_key_sends_once_and_answers_alike() {
        var etag = drafted(so1, obligation, saying("12"));
        var key = UUID.randomUUID().toString();

        var first = submitWith(key, etag);
        var second = submitWith(key, etag);

        assertThat(second.extract().asByteArray()).isEqualTo(first.extract().asByteArray());
        second.statusCode(201).header("Idempotency-Replayed", "true");
        as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation + "/report")
                .then()
                .body("versionsSent", equalTo(1));
    }

    @Test
    void the_same_key_for_something_else_is_refused() {
        var etag = drafted(so1, obligation, saying("12"));
        var key = UUID.randomUUID().toString();
        submitWith(key, etag);

        as(so1, "reporter")
                .header("If-Match", "\"99\"")
                .header("Idempotency-Key", key)
                .post("/api/v1/obligations/" + obligation + "/report/submit")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_refused_submission_leaves_its_key_free() {
        var key = UUID.randomUUID().toString();
        var incomplete = drafted(so1, obligation, "{\"values\":[],\"narrative\":[]}");
        submitWith(key, incomplete).statusCode(422);

        submitWith(key, drafted(so1, obligation, saying("12"))).statusCode(201);
    }

    @Test
    void who_has_not_read_the_draft_cannot_change_it() {
        var path = "/api/v1/obligations/" + obligation + "/report";
        drafted(so1, obligation, saying("12"));

        as(so1, "reporter")
                .body(saying("13"))
                .put(path)
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-missing"));
        as(so1, "reporter")
                .header("If-Match", "\"0\"")
                .body(saying("13"))
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
    }

    @Test
    void what_was_sent_waits_for_an_answer() {
        var etag = drafted(so1, obligation, saying("12"));
        submitted(so1, obligation, etag).statusCode(201);
        var sent = as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation + "/report")
                .header("ETag");

        submitted(so1, obligation, sent).statusCode(409).body("code", equalTo("obligation-not-from-here"));
        as(so1, "reporter")
                .header("If-Match", sent)
                .body(saying("13"))
                .put("/api/v1/obligations/" + obligation + "/report")
                .then()
                .statusCode(409)
                .body("code", equalTo("report-not-editable"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            9 of 2 | giao=2 xong=9 qua-han=0            | relation-broken
            -1     | giao=2 xong=1 qua-han=-1           | figure-too-small
            12.5   | giao=12.5 xong=1 qua-han=0         | figure-not-whole
            100 %  | giao=4 xong=2 qua-han=0 ty-le=100  | rate-not-as-reckoned
            """)
    void absurd_figures_get_no_receipt(String name, String figures, String violation) {
        var elsewhere = givenAndDone();
        var body = elsewhere + ".so-2";
        var owed = obligationOf(body);

        submitted(body, owed, drafted(body, owed, content(figures, "")))
                .statusCode(422)
                .body("code", equalTo("report-not-as-asked"))
                .body("violations.code", hasItem(violation))
                .body("remedies", hasSize(1));
        as(body, "reporter").get("/api/v1/obligations/" + owed).then().body("state", equalTo("OPEN"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            giao=10 xong@=70 qua-han=0             | relation-broken
            giao=10 xong=9 qua-han=0 ty-le@=75     | rate-not-as-reckoned
            giao=10 xong=9 qua-han@=-1             | figure-too-small
            giao=10 xong=9 qua-han=0 giao@=10      | figure-twice
            giao@=10 xong=9 qua-han=0 giao@=10     | figure-twice
            """)
    void a_body_that_names_itself_speaks_of_itself_as_a_whole(String figures, String violation) {
        var elsewhere = givenAndDone();
        var body = elsewhere + ".so-2";
        var owed = obligationOf(body);

        submitted(
                        body,
                        owed,
                        drafted(
                                body,
                                owed,
                                content(figures, "").replace("\"organisation\":\"", "\"organisation\":\"" + body)))
                .statusCode(422)
                .body("violations.code", hasItem(violation));
    }

    @Test
    void a_figure_that_is_told_twice_is_named_with_both_its_places_and_once_under_its_own_code_it_counts() {
        var elsewhere = givenAndDone();
        var body = elsewhere + ".so-2";
        var owed = obligationOf(body);
        var own = "\"organisation\":\"" + body;

        submitted(
                        body,
                        owed,
                        drafted(
                                body,
                                owed,
                                content("giao=10 xong=9 qua-han=0 giao@=10", "").replace("\"organisation\":\"", own)))
                .statusCode(422)
                .body("violations.pointer", contains("/values/3"))
                .body("violations.code", contains("figure-twice"))
                .body("violations[0].message", containsString("/values/0"));
        String report = submitted(
                        body,
                        owed,
                        drafted(
                                body,
                                owed,
                                content("giao@=10 xong=9 qua-han@=0", "").replace("\"organisation\":\"", own)))
                .statusCode(201)
                .extract()
                .path("report");
        accepted(elsewhere + ".nhan", report).statusCode(200);
        as(elsewhere + ".nhan", "reviewer")
                .get("/api/v1/reports/" + report)
                .then()
                .body("content.values[0].organisation", equalTo(body));
        as(elsewhere + ".nhan", "reviewer")
                .get("/api/v1/consolidations/" + elsewhere + ".monthly/2024-M06")
                .then()
                .statusCode(200)
                .body("totals.find { it.indicator == 'ty-le' }.value", equalTo(90));
    }

    @Test
    void a_cumulative_figure_that_falls_in_a_month_sent_before_is_asked_about() {
        var elsewhere = province.founded();
        province.regimeAsking(
                """
                {"code":"giao","name":"Được giao","unit":"triệu đồng","required":true,"total":"SUM"}""",
                "\"cumulative\":true",
                elsewhere,
                UUID.randomUUID(),
                "MONTHLY",
                "[6,7]",
                "2024-06-03T00:00:00Z",
                "so-2");
        var body = elsewhere + ".so-2";
        time.itIs("2024-07-17T08:00:00+07:00");
        var july = owedFor(body, "2024-M07");
        submitted(body, july, drafted(body, july, content("giao=50", ""))).statusCode(201);
        var june = owedFor(body, "2024-M06");

        submitted(body, june, drafted(body, june, content("giao=70", "")))
                .statusCode(422)
                .body("code", equalTo("figures-to-confirm"))
                .body("violations.value", contains("cumulative-fell"));
        submitted(body, june, drafted(body, june, content("giao=50", ""))).statusCode(201);
    }

    private static String owedFor(String body, String period) {
        return as(body, "reporter")
                .get("/api/v1/obligations?organisation=" + body + "&period=" + period)
                .then()
                .extract()
                .path("items[0].id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0007", "\\u001b", "\\ufffe"})
    void what_no_file_can_hold_is_refused_when_it_is_saved(String mark) {
        as(so1, "reporter")
                .filter(new JustRead())
                .body("""
                        {"values":[{"indicator":"so-viec","value":1,"note":"a%1$s"}],"narrative":[{"heading":"Kết quả","text":"b%1$s"}],
                         "notes":{"figures/so-viec":"c%1$s"},"explanations":[{"cell":"figures/so-viec","rule":"jump","text":"d%1$s"}]}""".formatted(mark))
                .put("/api/v1/obligations/" + obligation + "/report")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-body"))
                .body("violations.code.unique()", contains("control-character"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/values/0/note",
                                "/narrative/0/text",
                                "/notes/figures~1so-viec",
                                "/explanations/0/text"));
    }

    @Test
    void a_jump_against_the_month_before_needs_a_yes_and_no_more() {
        var elsewhere = givenAndDone();
        var body = elsewhere + ".so-2";
        var june = obligationOf(body);
        submitted(body, june, drafted(body, june, content("giao=12 xong=9 qua-han=0", "")))
                .statusCode(201);
        time.itIs("2024-07-17T08:00:00+07:00");
        String july = as(body, "reporter")
                .get("/api/v1/obligations?period=2024-M07")
                .then()
                .extract()
                .path("items[0].id");

        var etag = drafted(body, july, content("giao=1200 xong=9 qua-han=0", ""));

        as(body, "reporter")
                .get("/api/v1/obligations/" + july + "/report")
                .then()
                .body("questions.cell", contains("figures/giao"))
                .body("questions.rule", contains("jump"))
                .body("questions.message", contains("12 → 1200: thay đổi đột biến so với kỳ 2024-M06."));
        submitted(body, july, etag)
                .statusCode(422)
                .body("code", equalTo("figures-to-confirm"))
                .body("violations.pointer", contains("/values/0/value"))
                .body("violations.code", contains("query-unexplained"))
                .body("violations.value", contains("jump"));

        var yes = drafted(body, july, content("giao=1200 xong=9 qua-han=0", """
                ,"explanations":[{"cell":"figures/giao","rule":"jump","text":"Đúng: giao thêm theo kế hoạch mới"}]"""));
        submitted(body, july, yes).statusCode(201);
    }

    /** A province whose departments report tasks given, done and overdue, and their rate. */
    private String givenAndDone() {
        var elsewhere = province.founded();
        province.regimeAsking(
                """
                {"code":"giao","name":"Được giao","unit":"nhiệm vụ","required":true,"total":"SUM"},
                {"code":"xong","name":"Hoàn thành","unit":"nhiệm vụ","required":true,"total":"SUM"},
                {"code":"qua-han","name":"Quá hạn","unit":"nhiệm vụ","required":true,"total":"SUM"},
                {"code":"ty-le","name":"Tỷ lệ","unit":"%","required":true,"total":"RATIO","kind":"SHARE",
                 "numerator":"xong","denominator":"giao"}""", """
                "relations":[{"left":["xong"],"is":"AT_MOST","right":["giao"]}]""", elsewhere, UUID.randomUUID(), "MONTHLY", "[6,7]", "2024-06-03T00:00:00Z", "so-2");
        time.itIs("2024-06-17T08:00:00+07:00");
        return elsewhere;
    }

    private static String content(String figures, String more) {
        var values = Arrays.stream(figures.split(" ", -1))
                .map(figure -> figure.split("=", -1))
                .map(parts -> parts[0].endsWith("@")
                        ? "{\"indicator\":\"%s\",\"organisation\":\"\",\"value\":%s}"
                                .formatted(parts[0].replace("@", ""), parts[1])
                        : "{\"indicator\":\"%s\",\"value\":%s}".formatted(parts[0], parts[1]))
                .collect(Collectors.joining(","));
        return "{\"values\":[%s],\"narrative\":[{\"heading\":\"Kết quả\",\"text\":\"x\"}]%s}".formatted(values, more);
    }

    @Test
    void nothing_can_be_sent_before_it_opens_but_a_draft_can_be_written() {
        province.regime(place, "QUARTERLY", "[3]", "2024-06-03T00:00:00Z", "so-1");
        time.itIs("2024-08-20T08:00:00+07:00");
        String quarter = as(so1, "reporter")
                .get("/api/v1/obligations?period=2024-Q3")
                .then()
                .extract()
                .path("items[0].id");

        submitted(so1, quarter, drafted(so1, quarter, saying("3")))
                .statusCode(409)
                .body("code", equalTo("obligation-not-open-yet"));
    }

    @Test
    void another_body_does_not_see_it() {
        for (var path : List.of("/api/v1/obligations/" + obligation, "/api/v1/obligations/" + obligation + "/report")) {
            as(place + ".so-2", "reporter")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("no-such-obligation"));
        }
        as(place + ".so-2", "reporter")
                .header("If-Match", "\"0\"")
                .body(saying("1"))
                .put("/api/v1/obligations/" + obligation + "/report")
                .then()
                .statusCode(404);
        as(place + ".so-2", "reporter").get("/api/v1/obligations").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"values\":[{\"indicator\":\"so-viec\",\"value\":1e400}],\"narrative\":[]}",
                "{\"values\":[{\"indicator\":\"so-viec\",\"value\":1e99999}],\"narrative\":[]}",
                "{\"values\":[{\"indicator\":\"so-viec\",\"value\":NaN}],\"narrative\":[]}",
                "{\"values\":[{\"indicator\":\"so-viec\",\"value\":0.0000001}],\"narrative\":[]}",
                "{\"values\":[{\"indicator\":\"Số việc\",\"value\":1}],\"narrative\":[]}",
                "{\"values\":[{\"indicator\":\"so-viec\",\"value\":1,\"ghi-chu\":\"?\"}],\"narrative\":[]}",
                "{\"values\":[{\"indicator\":\"so-viec\",\"value\":\"mười\"}],\"narrative\":[]}",
                "{\"values\":null,\"narrative\":[]}",
                "{\"values\":[null],\"narrative\":[]}",
                "{\"values\":[],\"narrative\":[{\"heading\":\"a\\u0000b\",\"text\":\"\"}]}",
                "{\"values\":[],\"values\":[],\"narrative\":[]}",
                "{\"values\":[",
                "[]",
                ""
            })
    void what_cannot_be_a_report_is_refused_and_nothing_is_kept(String body) {
        as(so1, "reporter")
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/obligations/" + obligation + "/report")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations", hasSize(org.hamcrest.Matchers.greaterThan(0)))
                .body("instance", containsString("/report"));

        as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation + "/report")
                .then()
                .header("ETag", "\"0\"");
    }

    @Test
    void marks_are_composed_on_the_way_in() {
        drafted(
                so1,
                obligation,
                "{\"values\":[],\"narrative\":[{\"heading\":\"Ke\u0302\u0301t qua\u0309\",\"text\":\"x\"}]}");

        as(so1, "reporter")
                .get("/api/v1/obligations/" + obligation + "/report")
                .then()
                .body("content.narrative.heading", contains("Kết quả"));
    }

    @Test
    void exact_decimals_stay_exact() {
        drafted(so1, obligation, saying("123456789012345678.123456"));

        assertThat(as(so1, "reporter")
                        .get("/api/v1/obligations/" + obligation + "/report")
                        .asString())
                .contains("\"value\":123456789012345678.123456");
    }

    @Test
    void a_refusal_speaks_vietnamese_unless_english_is_asked_for() {
        var path = "/api/v1/obligations/" + UUID.randomUUID();

        as(so1, "reporter")
                .get(path)
                .then()
                .body("title", equalTo("Không tìm thấy"))
                .header("Content-Language", "vi");
        as(so1, "reporter").header("Accept-Language", "en").get(path).then().body("title", equalTo("Not found"));
    }

    @Test
    void every_door_answers_a_stranger_with_a_problem() {
        for (var path : List.of(
                "/api/v1/obligations",
                "/api/v1/obligations/" + obligation + "/report",
                "/api/v1/notices",
                "/api/v1/compliance",
                "/api/v1/consolidations/a/2024-M06",
                "/api/v1/reporting-regimes")) {
            given().get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("code", equalTo("not-signed-in"));
            as(so1, "nobody")
                    .get(path)
                    .then()
                    .statusCode(403)
                    .contentType("application/problem+json")
                    .body("code", equalTo("role-missing"))
                    .body("remedies.role", hasItem("admin"));
        }
        as(so1, "nobody").get("/api/v1/obligations").then().body("remedies.role", hasItem("reporter"));
        given().get("/api/v1/nowhere").then().statusCode(404).contentType("application/problem+json");
        as(so1, "reporter")
                .delete("/api/v1/obligations")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
        as(so1, "reporter")
                .get("/api/v1/obligations?limit=0")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        as(so1, "reporter")
                .get("/api/v1/obligations?period=2024-Q5")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        as(so1, "reporter")
                .get("/api/v1/obligations?cursor=%21")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        as("khong-co", "reporter")
                .get("/api/v1/obligations")
                .then()
                .statusCode(403)
                .body("code", equalTo("account-unbound"));
    }

    private io.restassured.response.ValidatableResponse submitWith(String key, String etag) {
        return as(so1, "reporter")
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .post("/api/v1/obligations/" + obligation + "/report/submit")
                .then();
    }

    private boolean someoneWaitsForALock() {
        return session.createNativeQuery("select exists (select 1 from pg_locks where not granted)", Boolean.class)
                .getSingleResult();
    }

    private List<String> typesToldOf(String subject) {
        var types = new ArrayList<String>();
        for (var message : broker.<String>sink("events").received()) {
            OutgoingCloudEventMetadata<?> envelope =
                    message.getMetadata(OutgoingCloudEventMetadata.class).orElseThrow();
            if (envelope.getSubject().equals(Optional.of(subject))) {
                types.add(envelope.getType());
            }
        }
        return types;
    }
}
