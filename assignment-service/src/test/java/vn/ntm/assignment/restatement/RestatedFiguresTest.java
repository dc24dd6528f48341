package vn.ntm.assignment.restatement;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Heard;
import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms.Total;
import vn.ntm.events.ReportingEvent.FigureAccepted;
import vn.ntm.events.ReportingEvent.ReportAccepted;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/** A commune of 7 is merged into another of 2, one of 5 is divided by three to seven. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestatedFiguresTest {

    private static final Period PERIOD = Period.valueOf("2024-M06");

    @Inject
    Heard heard;

    private final String district = HaTinh.fresh("ha-tinh.h");
    private String regime = "";

    @BeforeEach
    void theyHaveReportedAndAreReorganised() {
        regime = Dispatch.published() + ".thang";
        HaTinh.imported(
                        HaTinh.INSTALLATION,
                        List.of(
                                body(district, "district", "ha-tinh"),
                                body(at("a"), "commune", district),
                                body(at("b"), "commune", district),
                                body(at("c"), "commune", district),
                                body(at("d"), "commune", district)))
                .then()
                .statusCode(200);
        accepted("a", "7");
        accepted("b", "2");
        accepted("c", "5");
        HaTinh.as(HaTinh.INSTALLATION)
                .body("""
                        {"decision": "819/NQ-UBTVQH14", "decidedOn": "2024-06-10", "issuer": "Ủy ban Thường vụ Quốc hội",
                         "effectiveOn": "2024-07-01",
                         "acts": [{"act": "merge", "bodies": ["%1$s.a"], "into": "%1$s.b"},
                          {"act": "split", "body": "%1$s.c", "parts": [{"into": "%1$s.b", "share": 0.3},
                           {"into": "%1$s.d", "share": 0.7}]}]}""".formatted(district))
                .post("/organisation-changes")
                .then()
                .statusCode(201);
    }

    @Test
    void the_sum_is_the_same_on_any_day_and_each_figure_says_of_whose_it_is_made() {
        await().untilAsserted(() -> figures("2024-06-30")
                .body("indicators[0].indicator", equalTo("nhiem-vu"))
                .body("indicators[0].lines.organisation", contains(at("a"), at("b"), at("c")))
                .body("indicators[0].lines.value", contains(7, 2, 5))
                .body("indicators[0].total", equalTo(14)));

        figures("2024-07-01")
                .body("indicators[0].lines.organisation", contains(at("b"), at("d")))
                .body("indicators[0].lines.value", contains(7 + 2 + 2, 3))
                .body("indicators[0].lines[0].of.organisation", contains(at("a"), at("b"), at("c")))
                .body("indicators[0].lines[0].of.value", contains(7, 2, 2))
                .body("indicators[0].total", equalTo(14));
    }

    @Test
    void an_amount_that_only_a_form_asks_is_added_and_divided_to_its_decimals() {
        heard.tell(new ReportAccepted(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Code.valueOf(regime),
                Code.valueOf(at("c")),
                PERIOD,
                1,
                Code.valueOf("ha-tinh.so-03"),
                List.of(new FigureAccepted(
                        Code.valueOf("bieu-07.giai-ngan"), null, BigDecimal.ONE, FigureKind.AMOUNT, Total.SUM, null))));

        await().untilAsserted(() -> figures("2024-07-01")
                .body("indicators.find { it.indicator == 'bieu-07.giai-ngan' }.total", equalTo(1)));
        figures("2024-07-01")
                .body("indicators.find { it.indicator == 'bieu-07.giai-ngan' }.lines.value", contains(0.3f, 0.7f))
                .body("notAdded", not(hasItem("bieu-07.giai-ngan")));
    }

    @Test
    void what_was_divided_without_shares_is_named_apart_until_an_act_brings_them() {
        decided("2024-07-02", """
                {"act": "split", "body": "%1$s.b", "parts": [{"into": "%1$s.b"}, {"into": "%1$s.d"}]}""").statusCode(201);

        await().untilAsserted(() -> figures("2024-07-01").body("indicators[0].total", equalTo(14)));
        figures("2024-07-02")
                .body("indicators[0].total", equalTo(14))
                .body("indicators[0].lines", hasSize(0))
                .body("indicators[0].undivided.organisation", contains(at("a"), at("b"), at("c")))
                .body("indicators[0].undivided.value", contains(7, 2, 5))
                .body("indicators[0].undivided[0].among", contains(at("b"), at("d")));

        decided("2024-07-03", apportioned("0.5", "0.5")).statusCode(201);

        figures("2024-07-02")
                .body("indicators[0].undivided", hasSize(0))
                .body("indicators[0].total", equalTo(14))
                .body("indicators[0].lines.organisation", contains(at("b"), at("d")));

        decided("2024-07-04", apportioned("0.9", "0.1")).statusCode(201);
        HaTinh.as("ha-tinh", "viewer")
                .queryParam("at", "2024-07-02")
                .get("/organisations/{code}/successors", at("b"))
                .then()
                .body("items.share", contains(0.9f, 0.1f));
    }

    @Test
    void shares_are_brought_whole_to_a_division_that_has_none() {
        decided("2024-07-02", """
                {"act": "split", "body": "%1$s.b", "parts": [{"into": "%1$s.b", "share": 0.5}, {"into": "%1$s.d"}]}""")
                .statusCode(422)
                .body("violations.code", contains("share-missing"))
                .body("violations.pointer", contains("/acts/0/parts/1/share"));
        decided("2024-07-02", """
                {"act": "apportion", "body": "%1$s.c", "dividedOn": "2024-07-01",
                 "parts": [{"into": "%1$s.b", "share": 0.5}, {"into": "%1$s.d", "share": 0.5}]}""").statusCode(422).body("violations.code", contains("shares-known"));
        decided("2024-07-02", """
                {"act": "apportion", "body": "%1$s.c", "dividedOn": "2024-06-30",
                 "parts": [{"into": "%1$s.b"}, {"into": "%1$s.d", "share": 0.5}]}""")
                .statusCode(422)
                .body("violations.code", contains("share-missing", "no-such-division"));
    }

    @Test
    void shares_are_brought_once_after_the_division_and_to_those_that_it_was_divided_into() {
        decided("2024-07-02", """
                {"act": "split", "body": "%1$s.b", "parts": [{"into": "%1$s.b"}, {"into": "%1$s.d"}]}""").statusCode(201);

        decided("2024-07-03", """
                {"act": "apportion", "body": "%1$s.b", "dividedOn": "2024-07-02",
                 "parts": [{"into": "%1$s.b", "share": 0.5}, {"into": "%1$s.c", "share": 0.5}]}""")
                .statusCode(422)
                .body("violations.code", contains("other-parts"))
                .body("violations.pointer", contains("/acts/0/parts"))
                .body("violations.value", contains("[%s, %s]".formatted(at("b"), at("d"))));
        decided("2024-07-01", apportioned("0.5", "0.5"))
                .statusCode(422)
                .body("violations.code", contains("effective-before-division"))
                .body("violations.pointer", contains("/effectiveOn"))
                .body("violations.value", contains("2024-07-01"));
        decided("2024-07-03", apportioned("0.5", "0.5") + ", " + apportioned("0.9", "0.1"))
                .statusCode(422)
                .body("violations.code", contains("apportioned-twice"))
                .body("violations.pointer", contains("/acts/1"))
                .body("violations.value", contains(at("b")));
        decided("2024-07-03", """
                {"act": "apportion", "body": "%1$s.nobody", "dividedOn": "2024-07-02",
                 "parts": [{"into": "%1$s.b", "share": 0.5}, {"into": "%1$s.d", "share": 0.5}]}""")
                .statusCode(422)
                .body("violations.code", contains("unknown-code"))
                .body("violations.pointer", contains("/acts/0/body"));
        figures("2024-07-02").body("indicators[0].undivided.organisation", contains(at("a"), at("b"), at("c")));
    }

    private String apportioned(String one, String other) {
        return """
                {"act": "apportion", "body": "%%1$s.b", "dividedOn": "2024-07-02",
                 "parts": [{"into": "%%1$s.b", "share": %s}, {"into": "%%1$s.d", "share": %s}]}""".formatted(one, other);
    }

    private ValidatableResponse decided(String day, String act) {
        return HaTinh.as(HaTinh.INSTALLATION)
                .body("""
                        {"decision": "245/QĐ-UBND", "decidedOn": "2024-06-10", "issuer": "Ủy ban nhân dân tỉnh",
                         "effectiveOn": "%s", "acts": [%s]}""".formatted(day, act.formatted(district)))
                .post("/organisation-changes")
                .then();
    }

    @Test
    void what_cannot_be_added_is_named_and_left_out() {
        await().untilAsserted(() -> figures("2024-07-01").body("notAdded", contains("ty-le")));

        figures("2024-07-01").body("indicators", hasSize(1));
    }

    @Test
    void another_branch_does_not_see_them() {
        HaTinh.as("lai-chau.ubnd-tinh", "viewer")
                .queryParam("regime", regime)
                .queryParam("period", PERIOD.toString())
                .get("/organisations/{code}/figures", district)
                .then()
                .statusCode(404)
                .body("code", equalTo("no-such-organisation"));
    }

    @ParameterizedTest
    @CsvSource({"regime,", "period,", "period,2024-M13", "at,2024-02-30", "regime,Không"})
    void bad_input_is_refused(String name, @Nullable String value) {
        var request = HaTinh.as("ha-tinh", "viewer");
        var wanted = new java.util.HashMap<>(Map.of("regime", regime, "period", "2024-M06", "at", "2024-07-01"));
        if (value == null) {
            wanted.remove(name);
        } else {
            wanted.put(name, value);
        }
        request.queryParams(wanted)
                .get("/organisations/{code}/figures", district)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private ValidatableResponse figures(String day) {
        return HaTinh.as("ha-tinh", "viewer")
                .queryParam("regime", regime)
                .queryParam("period", PERIOD.toString())
                .queryParam("at", day)
                .get("/organisations/{code}/figures", district)
                .then()
                .statusCode(200);
    }

    private void accepted(String commune, String value) {
        heard.tell(new ReportAccepted(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Code.valueOf(regime),
                Code.valueOf(at(commune)),
                PERIOD,
                1,
                Code.valueOf("ha-tinh.so-03"),
                List.of(
                        new FigureAccepted(
                                Code.valueOf("nhiem-vu"),
                                null,
                                new BigDecimal(value),
                                FigureKind.COUNT,
                                Total.SUM,
                                null),
                        new FigureAccepted(
                                Code.valueOf("ty-le"),
                                null,
                                new BigDecimal("87.5"),
                                FigureKind.RATE,
                                Total.NONE,
                                null))));
    }

    private String at(String commune) {
        return district + "." + commune;
    }

    private static Map<String, String> body(String code, String kind, String parent) {
        return Map.of("code", code, "name", "Xã " + code, "kind", kind, "parent", parent);
    }
}
