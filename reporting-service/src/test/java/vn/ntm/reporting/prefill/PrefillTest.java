package vn.ntm.reporting.prefill;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.accepted;
import static vn.ntm.reporting.Report.drafted;
import static vn.ntm.reporting.Report.submitted;
import static vn.ntm.reporting.form.FormRounds.obligationOf;
import static vn.ntm.reporting.form.FormRounds.published;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.form.FormRounds;
import vn.ntm.reporting.obligation.Timekeeping;

/** One figure typed once: months fill the quarter, one regime the other. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrefillTest {

    @Inject
    Province province;

    @Inject
    FormRounds rounds;

    @Inject
    Timekeeping time;

    String place = "";
    String so1 = "";
    String monthly = "";
    String quarterly = "";
    String other = "";

    @BeforeEach
    void three_regimes_that_ask_the_same() {
        place = province.founded();
        so1 = place + ".so-1";
        var form = published(place, "so-lieu", 1, """
                {"name":"Số liệu","sections":[{"kind":"INDICATORS","code":"a","title":"A","indicators":[
                 {"code":"giai-ngan","name":"Giải ngân","holds":{"type":"MONEY","carry":"SUM"},"required":true},
                 {"code":"xa-dat","name":"Xã đạt","holds":{"type":"INTEGER","unit":"xã","carry":"LAST"},"required":true},
                 {"code":"hai-long","name":"Hài lòng","holds":{"type":"PERCENT","carry":"AVERAGE"},"required":false},
                 {"code":"y-kien","name":"Số ý kiến","holds":{"type":"INTEGER","unit":"ý kiến"},"required":false}]}]}""");
        monthly = rounds.asked(place, form, "MONTHLY", "[1,2,3,4,5,6,7,8,9,10,11,12]");
        quarterly = rounds.asked(place, form, "QUARTERLY", "[1,2,3,4]");
        var second = published(place, "khac", 1, """
                {"name":"Khác","sections":[{"kind":"TABLE","code":"b","title":"B","rows":[{"code":"gn","title":"Giải ngân"},{"code":"k","title":"Khác"}],
                 "heads":[{"code":"so","title":"Số","holds":{"type":"MONEY"},"indicator":"{row}"}],
                 "cells":[{"row":"gn","column":"so","indicator":"giai-ngan"}]}]}""");
        other = rounds.asked(place, second, "MONTHLY", "[4,5,6]");
        time.itIs("2026-06-17T08:00:00+07:00");
    }

    @Test
    void months_fill_the_quarter_by_the_rule_of_each_indicator() {
        month("2026-M04", "10.5", 3, "80");
        month("2026-M05", "20", 4, "85");
        var quarter = "/api/v1/obligations/" + obligationOf(so1, quarterly, "2026-Q2") + "/report";

        as(so1, "reporter").get(quarter).then().body("prefilled", nullValue()).body("content.values", empty());

        month("2026-M06", "30", 5, "90");
        as(so1, "reporter")
                .get(quarter)
                .then()
                .header("ETag", "\"0\"")
                .body("content.values.find{it.indicator=='giai-ngan'}.value", equalTo(60.5f))
                .body("content.values.find{it.indicator=='xa-dat'}.value", equalTo(5))
                .body("content.values.find{it.indicator=='hai-long'}.value", equalTo(85))
                .body("content.values", hasSize(3))
                .body("prefilled.find{it.cell=='figures/giai-ngan'}.rule", equalTo("SUM"))
                .body(
                        "prefilled.find{it.cell=='figures/giai-ngan'}.sources.period",
                        contains("2026-M04", "2026-M05", "2026-M06"))
                .body("prefilled.find{it.cell=='figures/xa-dat'}.sources", hasSize(1))
                .body("prefilled.find{it.cell=='figures/xa-dat'}.sources[0].receipt", startsWith("BN-2026-"))
                .body("prefilled.find{it.cell=='figures/xa-dat'}.sources[0].version", equalTo(1));
    }

    @Test
    void another_regime_is_filled_in_and_what_a_person_typed_stays() {
        month("2026-M05", "20", 4, "85");
        var obligation = obligationOf(so1, other, "2026-M05");
        var path = "/api/v1/obligations/" + obligation + "/report";

        as(so1, "reporter")
                .get(path)
                .then()
                .body("content.tables.b.gn.so", equalTo(20))
                .body("prefilled.cell", contains("b/gn/so"))
                .body("prefilled[0].rule", equalTo("SAME_PERIOD"));

        drafted(so1, obligation, "{\"values\":[],\"narrative\":[],\"tables\":{\"b\":{\"gn\":{\"so\":21}}}}");
        as(so1, "reporter")
                .get(path)
                .then()
                .body("content.tables.b.gn.so", equalTo(21))
                .body("prefilled[0].value", equalTo(20));
    }

    @Test
    void what_was_not_accepted_and_what_others_said_fills_nothing() {
        var may = obligationOf(so1, monthly, "2026-M05");
        submitted(so1, may, drafted(so1, may, figures("20", 4, "85"))).statusCode(201);

        as(so1, "reporter")
                .get("/api/v1/obligations/" + obligationOf(so1, other, "2026-M05") + "/report")
                .then()
                .body("prefilled", nullValue());
    }

    @Test
    void an_amended_figure_fills_in_once_it_is_accepted_and_the_old_one_until_then() {
        var report = month("2026-M05", "20", 4, "85");
        var path = "/api/v1/obligations/" + obligationOf(so1, other, "2026-M05") + "/report";
        var etag = as(so1, "reporter")
                .get("/api/v1/reports/" + report)
                .then()
                .extract()
                .header("ETag");
        as(so1, "reporter")
                .header("If-Match", etag)
                .body("{\"reason\":\"Rà soát lại\",\"content\":%s}".formatted(figures("22.5", 4, "85")))
                .post("/api/v1/reports/" + report + "/amendments")
                .then()
                .statusCode(201);

        as(so1, "reporter")
                .get(path)
                .then()
                .body("content.tables.b.gn.so", equalTo(20))
                .body("prefilled[0].sources[0].version", equalTo(1));

        accepted(place + ".nhan", report).statusCode(200);
        as(so1, "reporter")
                .get(path)
                .then()
                .body("content.tables.b.gn.so", equalTo(22.5f))
                .body("prefilled[0].sources[0].version", equalTo(2))
                .body("prefilled[0].sources[0].regime", equalTo(monthly));
    }

    @Test
    void the_author_is_told_what_is_asked_elsewhere() {
        as(place + ".nhan", "assigner")
                .get("/api/v1/reporting-regimes/" + other + "/overlap")
                .then()
                .statusCode(200)
                .body("cells", equalTo(2))
                .body("reportedElsewhere", equalTo(1))
                .body("percent", equalTo(50.0f))
                .body("list.regime", contains(monthly, quarterly))
                .body("list[0].indicator", equalTo("giai-ngan"))
                .body("list[0].bodies", equalTo(1));
        as(place + ".so-2", "assigner")
                .get("/api/v1/reporting-regimes/" + other + "/overlap")
                .then()
                .statusCode(404);
    }

    @Test
    void the_burden_says_how_much_was_typed() {
        month("2026-M05", "20", 4, "85");
        var obligation = obligationOf(so1, other, "2026-M05");
        submitted(
                        so1,
                        obligation,
                        drafted(
                                so1,
                                obligation,
                                "{\"values\":[],\"narrative\":[],\"tables\":{\"b\":{\"gn\":{\"so\":20},\"k\":{\"so\":1}}}}"))
                .statusCode(201);

        as(so1, "reporter")
                .get("/api/v1/burden?from=2026-06&to=2026-06")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reports", equalTo(2))
                .body("items[0].asked", equalTo(6))
                .body("items[0].prefilled", equalTo(1))
                .body("items[0].typed", equalTo(4));
        as(so1, "reporter").get("/api/v1/burden?from=thang-6&to=2026-06").then().statusCode(400);
    }

    @Test
    void a_month_is_not_the_year_so_far_and_the_year_so_far_is_no_month() {
        var single = money("so-le", false, "MONTHLY", "[1,2,3]");
        var sofar = money("luy-ke", true, "MONTHLY", "[1,2,3]");
        say(single, "2026-M01", "10");
        say(sofar, "2026-M02", "30");

        known(sofar, "2026-M01").body("prefilled.value", contains(10));
        known(single, "2026-M02").body("prefilled", nullValue());
        say(single, "2026-M03", "20");
        known(sofar, "2026-M03").body("prefilled", nullValue());
    }

    @Test
    void a_quarter_is_made_of_months_that_stand_for_themselves_and_the_year_so_far_of_all_that_passed() {
        var single = money("so-le", false, "MONTHLY", "[1,2,3,4,5,6]");
        var sofar = money("luy-ke", true, "MONTHLY", "[4,5,6]");
        for (var month : List.of("2026-M04", "2026-M05", "2026-M06")) {
            say(sofar, month, "100");
        }
        known(quarterly, "2026-Q2").body("prefilled", nullValue());

        for (var month : List.of("2026-M01", "2026-M02", "2026-M03", "2026-M04", "2026-M05", "2026-M06")) {
            say(single, month, "10");
        }
        known(quarterly, "2026-Q2").body("prefilled.value", contains(30));
    }

    /** A regime that asks for money spent. */
    private String money(String name, boolean cumulative, String frequency, String ordinals) {
        var code = place + "." + name;
        province.tell("DirectivePublished", """
                {"directive":"%s","number":null,"symbol":"UBND","title":"Giải ngân","issuer":"%s.ubnd",
                 "publishedAt":"2026-01-05T00:00:00Z","regimes":[{"code":"%s","name":"Báo cáo","legalBasis":"Kế hoạch","frequency":"%s",
                 "ordinals":%s,"deadline":{"day":25,"monthOffset":0,"inclusive":false,"time":null},"reporters":["%s"],"recipients":["%s.nhan"],
                 "indicators":[{"code":"giai-ngan","name":"Giải ngân","unit":"triệu đồng","required":true,"total":"SUM"}],
                 "outline":[],"validFrom":"2026-01-01","validTo":null,"cumulative":%s}]}""".formatted(
                        UUID.randomUUID(), place, code, frequency, ordinals, so1, place, cumulative));
        await().untilAsserted(() -> as(place + ".nhan", "reviewer")
                .get("/api/v1/reporting-regimes/" + code)
                .then()
                .statusCode(200));
        time.itIs("2026-06-17T08:00:00+07:00");
        return code;
    }

    private void say(String regime, String period, String money) {
        var obligation = obligationOf(so1, regime, period);
        String report = submitted(so1, obligation, drafted(so1, obligation, """
                {"values":[{"indicator":"giai-ngan","value":%s}],"narrative":[],
                 "explanations":[{"cell":"figures/giai-ngan","rule":"jump","text":"Đúng"}]}""".formatted(money)))
                .statusCode(201)
                .extract()
                .path("report");
        accepted(place + ".nhan", report).statusCode(200);
    }

    private ValidatableResponse known(String regime, String period) {
        return as(so1, "reporter")
                .get("/api/v1/obligations/" + obligationOf(so1, regime, period) + "/report")
                .then()
                .statusCode(200);
    }

    private String month(String period, String money, int communes, String percent) {
        var obligation = obligationOf(so1, monthly, period);
        String report = submitted(so1, obligation, drafted(so1, obligation, figures(money, communes, percent)))
                .statusCode(201)
                .extract()
                .path("report");
        accepted(place + ".nhan", report).statusCode(200);
        return report;
    }

    private static String figures(String money, int communes, String percent) {
        return """
                {"values":[{"indicator":"giai-ngan","value":%s},{"indicator":"xa-dat","value":%d},{"indicator":"hai-long","value":%s}],
                 "narrative":[]}""".formatted(money, communes, percent);
    }
}
