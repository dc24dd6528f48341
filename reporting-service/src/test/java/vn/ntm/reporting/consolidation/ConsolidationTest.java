package vn.ntm.reporting.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.accepted;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.sent;
import static vn.ntm.reporting.Report.submitted;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.testkit.JustRead;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsolidationTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    String place = "";
    String receiver = "";
    String june = "";

    @BeforeEach
    void june_is_open_for_three() {
        place = province.founded();
        receiver = place + ".nhan";
        var regime = province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1", "so-2", "so-3");
        june = "/api/v1/consolidations/" + regime + "/2024-M06";
        time.itIs("2024-06-20T08:00:00+07:00");
    }

    @Test
    void only_accepted_reports_count_and_the_total_names_them() {
        var first = reported("so-1", "13");
        accepted(receiver, first);
        accepted(receiver, reported("so-2", "7"));
        reported("so-3", "100");

        as(receiver, "reviewer")
                .get(june)
                .then()
                .statusCode(200)
                .body("expected", equalTo(3))
                .body("received", equalTo(3))
                .body("accepted", equalTo(2))
                .body("totals.find { it.indicator == 'so-viec' }.value", equalTo(20))
                .body("totals.find { it.indicator == 'so-viec' }.reporters", equalTo(2))
                .body("sources.reporter", containsInAnyOrder(place + ".so-1", place + ".so-2"))
                .body("sources.report", org.hamcrest.Matchers.hasItem(first))
                .body("missing.reporter", contains(place + ".so-3"))
                .body("missing.state", contains("SUBMITTED"));
    }

    @Test
    void it_is_closed_after_the_deadline_and_stays_as_it_was() {
        accepted(receiver, reported("so-1", "12"));
        var late = reported("so-2", "5");
        as(receiver, "reviewer")
                .filter(new JustRead())
                .post(june + "/close")
                .then()
                .statusCode(409)
                .body("code", equalTo("period-still-running"));
        time.itIs("2024-06-25T00:00:00+07:00");

        as(receiver, "reviewer")
                .filter(new JustRead())
                .post(june + "/close")
                .then()
                .statusCode(201)
                .body("number", startsWith("TH-2024-"));
        var closed = as(receiver, "reviewer").get(june).then().extract().asString();
        accepted(receiver, late);

        assertThat(as(receiver, "reviewer").get(june).asString()).isEqualTo(closed);
        as(receiver, "reviewer").get(june).then().body("sources", hasSize(1)).body("totals[0].value", equalTo(12));
        as(receiver, "reviewer")
                .filter(new JustRead())
                .post(june + "/close")
                .then()
                .statusCode(409)
                .body("code", equalTo("consolidation-closed"));
    }

    @Test
    void a_rate_is_the_ratio_of_the_sums_or_stands_body_by_body() {
        var elsewhere = province.founded();
        var regime = province.regimeAsking(
                """
                {"code":"giao","name":"Được giao","unit":"nhiệm vụ","required":true,"total":"SUM"},
                {"code":"xong","name":"Hoàn thành","unit":"nhiệm vụ","required":true,"total":"SUM"},
                {"code":"ty-le","name":"Tỷ lệ","unit":"%","required":false,"total":"AVERAGE",
                 "numerator":"xong","denominator":"giao"},
                {"code":"hai-long","name":"Hài lòng","unit":"%","required":false,"total":"AVERAGE"}""", "", elsewhere, UUID.randomUUID(), "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1", "huyen");
        province.organisation(elsewhere + ".xa", "commune", elsewhere + ".huyen");
        time.itIs("2024-06-20T08:00:00+07:00");
        accepted(elsewhere + ".nhan", figures(elsewhere + ".so-1", """
                {"indicator":"giao","value":1},{"indicator":"xong","value":1},{"indicator":"ty-le","value":100},
                {"indicator":"hai-long","value":100}"""));
        accepted(elsewhere + ".nhan", figures(elsewhere + ".huyen", """
                {"indicator":"giao","value":9},{"indicator":"xong","value":1},{"indicator":"hai-long","value":90},
                {"indicator":"giao","organisation":"%1$s.xa","value":9},
                {"indicator":"xong","organisation":"%1$s.xa","value":1}""".formatted(elsewhere)));

        as(elsewhere + ".nhan", "reviewer")
                .get("/api/v1/consolidations/" + regime + "/2024-M06")
                .then()
                .statusCode(200)
                .body("totals.find { it.indicator == 'giao' }.value", equalTo(10))
                .body("totals.find { it.indicator == 'ty-le' }.value", equalTo(20))
                .body("totals.find { it.indicator == 'ty-le' }.total", equalTo("RATIO"))
                .body("totals.find { it.indicator == 'ty-le' }.numerator", equalTo(2))
                .body("totals.find { it.indicator == 'ty-le' }.denominator", equalTo(10))
                .body("totals.find { it.indicator == 'hai-long' }.value", nullValue())
                .body("totals.find { it.indicator == 'hai-long' }.addable", equalTo(false))
                .body("totals.find { it.indicator == 'hai-long' }.bodies.value", containsInAnyOrder(100, 90))
                .body("totals.find { it.indicator == 'hai-long' }.note", startsWith("Không cộng được"));
        var told = "items.find { it.data.reporter == '%s' }.data.figures.find { it.indicator == '%%s' }"
                .formatted(elsewhere + ".so-1");
        await().untilAsserted(() -> as(elsewhere + ".nhan", "reviewer")
                .get("/api/v1/events?types=ReportAccepted")
                .then()
                .body(told.formatted("giao") + ".kind", equalTo("COUNT"))
                .body(told.formatted("giao") + ".total", equalTo("SUM"))
                .body(told.formatted("giao") + ".parts", nullValue())
                .body(told.formatted("ty-le") + ".kind", equalTo("RATE"))
                .body(told.formatted("ty-le") + ".parts.numerator", equalTo("xong"))
                .body(told.formatted("ty-le") + ".parts.denominator", equalTo("giao"))
                .body(told.formatted("ty-le") + ".parts.whole", equalTo(100))
                .body(told.formatted("hai-long") + ".kind", equalTo("RATE"))
                .body(told.formatted("hai-long") + ".parts", nullValue()));
    }

    private static String figures(String body, String values) {
        var content = "{\"values\":[%s],\"narrative\":[{\"heading\":\"Kết quả\",\"text\":\"x\"}]}".formatted(values);
        var obligation = obligationOf(body);
        return submitted(body, obligation, drafted(body, obligation, content))
                .statusCode(201)
                .extract()
                .path("report");
    }

    @Test
    void only_what_was_read_is_closed() {
        accepted(receiver, reported("so-1", "12"));
        var late = reported("so-2", "5");
        time.itIs("2024-06-25T00:00:00+07:00");
        var read = as(receiver, "reviewer").get(june).header("ETag");
        assertThat(as(receiver, "reviewer").get(june).header("ETag")).isEqualTo(read);

        accepted(receiver, late);

        closing(read).then().statusCode(412).body("code", equalTo("changed-meanwhile"));
        closing("*").then().statusCode(428).body("code", equalTo("if-match-names-no-revision"));
        as(receiver, "reviewer").post(june + "/close").then().statusCode(428);
        closing(as(receiver, "reviewer").get(june).header("ETag"))
                .then()
                .statusCode(201)
                .body("sources", hasSize(2));
    }

    private Response closing(String ifMatch) {
        return as(receiver, "reviewer").header("If-Match", ifMatch).post(june + "/close");
    }

    @Test
    void those_who_only_report_do_not_read_what_all_said() {
        as(place + ".so-1", "viewer").get(june).then().statusCode(404).body("code", equalTo("nothing-asked"));
        as(place + ".ubnd", "viewer").get(june).then().statusCode(200);
    }

    @Test
    void compliance_counts_on_time_late_returned_and_missing() {
        reported("so-1", "1");
        time.itIs("2024-06-25T00:00:00.001+07:00");
        vn.ntm.reporting.Report.returned(receiver, reported("so-2", "2"));

        as(receiver, "reviewer")
                .get("/api/v1/compliance?period=2024-M06")
                .then()
                .body("items[0].expected", equalTo(3))
                .body("items[0].received", equalTo(2))
                .body("items[0].onTime", equalTo(1))
                .body("items[0].late", equalTo(1))
                .body("items[0].returned", equalTo(1))
                .body("items[0].missing", equalTo(1));
    }

    @Test
    void an_ad_hoc_request_is_a_period_of_its_own() {
        var regime = province.regime(place, "AD_HOC", "[]", "2024-06-03T00:00:00Z", "so-1");
        var request = """
                {"code":"bao-so-3","regime":"%s","title":"Thiệt hại do bão số 3","reporters":["%s.so-1","%s.cap-huyen"],
                 "deadline":{"date":"2024-06-21","inclusive":true,"time":"17:00"}}""".formatted(regime, place, place);

        as(receiver, "reviewer")
                .body(request)
                .post("/api/v1/report-requests")
                .then()
                .statusCode(201)
                .body("period", equalTo("AH-bao-so-3"));
        time.itIs("2024-06-20T08:00:01+07:00");

        as(receiver, "reviewer")
                .get("/api/v1/obligations?period=AH-bao-so-3")
                .then()
                .body("items.reporter", containsInAnyOrder(place + ".so-1", place + ".huyen"))
                .body("items.deadline.unique()", contains("2024-06-21T17:00:00+07:00"))
                .body("items.state.unique()", contains("OPEN"));
        as(receiver, "reviewer")
                .body(request)
                .post("/api/v1/report-requests")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-asked"));
        as(receiver, "reviewer")
                .body(request.replace(".so-1\"", ".so-9\""))
                .post("/api/v1/report-requests")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reporters/0"));
        as(place + ".so-1", "reviewer")
                .body(request)
                .post("/api/v1/report-requests")
                .then()
                .statusCode(403);
    }

    private String reported(String body, String figure) {
        var account = place + "." + body;
        return sent(account, obligationOf(account), figure);
    }
}
