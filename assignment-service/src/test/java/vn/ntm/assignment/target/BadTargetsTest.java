package vn.ntm.assignment.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Heard;
import vn.ntm.events.CriteriaEvent.CriteriaSetPublished;
import vn.ntm.events.CriteriaEvent.CriterionLine;
import vn.ntm.kernel.Code;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadTargetsTest {

    private static final String ISSUER = "ha-tinh.ubnd-tinh";

    @Inject
    Heard heard;

    private final String code = HaTinh.fresh("ha-tinh.chi-tieu");

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    /** Each stands in {@code {"issuer": …, "year": 2025, "subject": "…", <here>}}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "numerator": "NaN"                                             | 400 |
            "numerator": NaN                                               | 400 |
            "numerator": 1e400                                             | 400 | /numerator
            "numerator": 1e99999                                           | 400 |
            "numerator": 0.0000001                                         | 400 | /numerator
            "numerator": -1                                                | 400 | /numerator
            "numerator": [1]                                               | 400 |
            "numerator": true                                              | 400 |
            "units": "x"                                                   | 400 |
            "units": [""]                                                  | 400 | /units/0
            "year": 1                                                      | 400 | /year
            "colour": 1                                                    | 400 |
            "operator": "ABOUT"                                            | 400 |
            "measure": {"from": "DREAMS"}                                  | 400 |
            "measure": {"from": "CRITERION", "set": "xa-ntm"}              | 400 | /measure/number
            "measure": {"from": "RECOGNITIONS", "tier": "Ấ"}               | 400 |
            "counted": {"who": "KIND", "under": "ha-tinh"}                 | 400 | /counted/kind
            "baseline": {"year": 2024, "numerator": -3}                    | 400 | /baseline/numerator
            "code": "another"                                              | 422 | /code
            "numerator": 1, "value": 2                                     | 422 | /value
            "numerator": 5, "denominator": 0                               | 422 | /denominator
            "numerator": 95, "denominator": 94                             | 422 | /numerator
            "percentStated": 3                                             | 422 | /percentStated
            "numerator": 54, "denominator": 94, "percentStated": 60        | 422 | /percentStated
            "numerator": 54, "denominator": 94, "percentStated": 57.44     | 422 | /percentStated
            "numerator": 3, "units": ["a", "b"]                            | 422 | /units
            "unitLevel": "district", "numerator": 4.5, "denominator": 8    | 422 | /numerator
            "numerator": 2, "unitLevel": "district", "units": ["ha-tinh.h-huongkhe", "Huyện Hương Khê"] | 422 | /units/1
            "numerator": 1, "unitLevel": "district", "units": ["ha-tinh.x-hoahai"] | 422 | /units/0
            "numerator": 4, "breakdown": [{"unit": "ha-tinh.h-huongkhe", "value": 2}, {"unit": "ha-tinh.x-hoahai", "value": 2}] | 422 | /breakdown/1/unit
            "numerator": 4, "denominator": 4, "baseline": {"year": 2023, "numerator": 5, "denominator": 4} | 422 | /baseline/numerator
            "units": ["a", "a"]                                            | 422 | /units/1
            "numerator": 3, "ofWhich": [{"what": "x", "count": 4}]         | 422 | /ofWhich/0
            "numerator": 3, "breakdown": [{"unit": "ha-tinh", "value": 2}] | 422 | /breakdown
            "numerator": 2, "breakdown": [{"unit": "nobody", "value": 2}]  | 422 | /breakdown/0/unit
            "counted": {"who": "KIND", "kind": "no-kind", "under": "ha-tinh"}  | 422 | /counted/kind
            "counted": {"who": "KIND", "kind": "commune", "under": "nobody"}   | 422 | /counted/under
            "measure": {"from": "RECOGNITIONS", "tier": "standard"}        | 422 | /measure
            "units": ["nobody"], "measure": {"from": "RECOGNITIONS", "tier": "standard"} | 422 | /units/0
            "units": ["ha-tinh"], "measure": {"from": "CRITERIA_COUNT", "set": "s", "least": 5, "most": 1} | 422 | /measure/most
            "units": ["Đăk Long"]                                          | 422 | /units/0
            "units": ["Kỳ Anh"]                                            | 422 | /units/0
            "units": ["Huyện Hương Khế"]                                   | 422 | /units/0
            "units": ["Hương Khé"]                                         | 422 | /units/0
            "units": ["ha-tinh.x-khongco"]                                 | 422 | /units/0
            "value": 3, "unitLevel": "district", "units": ["ha-tinh.h-kyanh", "ha-tinh.h-huongkhe"] | 422 | /units
            "counted": {"who": "LISTED", "units": ["ha-tinh", "Đăk Long"]} | 422 | /counted/units/1
            "numerator": 1, "plannedBefore": {"units": ["Đăk Long"], "document": "1/KH"} | 422 | /plannedBefore/units/0
            "period": "2024"                                               | 422 | /period
            "period": "năm nay"                                            | 422 | /period
            "period": "2024-Q5"                                            | 422 | /period
            "period": "2024-A1"                                            | 422 | /period
            "period": "2025-2021"                                          | 422 | /period
            "unitLevel": "xyz"                                             | 422 | /unitLevel
            "unitLevel": "Xã"                                              | 422 | /unitLevel
            "range": {"least": 3, "most": 2, "of": "commune", "per": {"who": "KIND", "kind": "district", "under": "ha-tinh"}} | 422 | /range/most
            """)
    void are_refused_whole_with_the_place_named(String wrong, int status, String pointer) {
        var answer = HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "subject": "Xã đạt chuẩn", %s}""".formatted(ISSUER, wrong).replace(
                        "\"year\": 2025, \"subject\": \"Xã đạt chuẩn\", \"year\"", "\"subject\": \"x\", \"year\""))
                .put("/targets/{code}", code);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        answer.then().contentType("application/problem+json");
        if (pointer != null) {
            assertThat(answer.jsonPath().getList("violations.pointer", String.class))
                    .contains(pointer);
        }
        HaTinh.as(ISSUER, "assigner").get("/targets/{code}", code).then().statusCode(404);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "nobody", "subject": "Xã", "numerator": 3, "denominator": 2, "percentStated": 1,
                         "units": ["a"], "breakdown": [{"unit": "b", "value": 1}]}""")
                .put("/targets/{code}", code)
                .then()
                .statusCode(422)
                .body("code", equalTo("target-breaks-rules"))
                .body(
                        "violations.pointer",
                        equalTo(List.of(
                                "/year",
                                "/issuer",
                                "/numerator",
                                "/percentStated",
                                "/units",
                                "/breakdown",
                                "/units/0",
                                "/breakdown/0/unit")));
    }

    @Test
    void a_value_that_is_no_count_is_held_against_no_list_and_its_parts_against_no_sum() {
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "subject": "Bình quân tiêu chí", "value": 7,
                         "measure": {"from": "AVERAGE", "set": "xa-ntm-2021-2025"},
                         "units": ["ha-tinh.h-kyanh", "ha-tinh.h-huongkhe"],
                         "breakdown": [{"unit": "ha-tinh.h-kyanh", "value": 6.5}, {"unit": "ha-tinh.h-huongkhe", "value": 7.5}]}""".formatted(ISSUER))
                .put("/targets/{code}", code)
                .then()
                .statusCode(201)
                .body("flags.code", not(hasItem("count-contradicts-list")))
                .body("flags.code", not(hasItem("breakdown-contradicts-total")));
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "subject": "Nhà mới", "value": 30,
                         "measure": {"from": "REPORTS", "indicator": "nhiem-vu", "regime": "%s.thang"},
                         "units": ["ha-tinh.h-kyanh"]}""".formatted(ISSUER, Dispatch.published()))
                .put("/targets/{code}", HaTinh.fresh("ha-tinh.chi-tieu"))
                .then()
                .statusCode(201);
        for (var terms : List.of("\"value\": 7", "\"value\": 17.3, \"unitLevel\": \"district\"")) {
            HaTinh.as(ISSUER, "assigner")
                    .body("""
                            {"issuer": "%s", "year": 2025, "subject": "Bình quân", %s,
                             "units": ["ha-tinh.h-kyanh", "ha-tinh.h-huongkhe"]}""".formatted(ISSUER, terms))
                    .put("/targets/{code}", HaTinh.fresh("ha-tinh.chi-tieu"))
                    .then()
                    .statusCode(201)
                    .body("flags", equalTo(List.of()));
        }
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "subject": "Xã", "value": 7, "units": ["ha-tinh.h-kyanh"],
                         "measure": {"from": "RECOGNITIONS", "tier": "standard"}}""".formatted(ISSUER))
                .put("/targets/{code}", HaTinh.fresh("ha-tinh.chi-tieu"))
                .then()
                .statusCode(422)
                .body("violations.code", equalTo(List.of("count-contradicts-list")));
    }

    @Test
    void a_set_or_a_tier_that_nobody_told_of_is_flagged_and_a_criterion_that_a_known_set_has_not_is_refused() {
        var set = HaTinh.fresh("xa-ntm");
        var asked = "{\"issuer\": \"%s\", \"year\": 2025, \"subject\": \"Xã\", \"units\": [\"ha-tinh.x-hoahai\"],"
                + " \"measure\": {%s}}";
        var criterion =
                asked.formatted(ISSUER, "\"from\": \"CRITERION\", \"set\": \"%s\", \"number\": \"99\"".formatted(set));
        HaTinh.as(ISSUER, "assigner")
                .body(criterion)
                .put("/targets/{code}", code)
                .then()
                .statusCode(201)
                .body("flags.pointer", equalTo(List.of("/measure/set")))
                .body("flags.code", equalTo(List.of("set-not-known")));
        HaTinh.as(ISSUER, "assigner")
                .body(asked.formatted(ISSUER, "\"from\": \"RECOGNITIONS\", \"tier\": \"xyz\""))
                .put("/targets/{code}", HaTinh.fresh("ha-tinh.chi-tieu"))
                .then()
                .statusCode(201)
                .body("flags.code", equalTo(List.of("tier-not-known")));
        var written = Dispatch.written(HaTinh.fresh("ha-tinh.nl5"));
        written.put(
                "targets",
                List.of(Map.of("code", "G5", "subject", "x", "set", set, "units", List.of("ha-tinh.x-hoahai"))));
        Dispatch.drafted(written)
                .then()
                .statusCode(201)
                .body("warnings.find { it.code == 'set-not-known' }.pointer", equalTo("/targets/0/set"));

        heard.tell(new CriteriaSetPublished(
                UUID.randomUUID(),
                Code.valueOf(set),
                1,
                "Bộ tiêu chí xã",
                Code.valueOf("commune"),
                Code.valueOf("standard"),
                LocalDate.of(2022, 3, 8),
                null,
                List.of(new CriterionLine("2", "Giao thông", List.of()))));

        await().untilAsserted(() -> HaTinh.as(ISSUER, "assigner")
                .body(criterion)
                .put("/targets/{code}", HaTinh.fresh("ha-tinh.chi-tieu"))
                .then()
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/measure/number"))));
        HaTinh.as(ISSUER, "assigner").get("/targets/{code}", code).then().body("flags", equalTo(List.of()));
        for (var ofSet : List.of(set + ".2", set + ".2.male")) {
            measured("\"indicator\": \"%s\"".formatted(ofSet)).statusCode(201).body("flags", equalTo(List.of()));
        }
    }

    @Test
    void a_regime_or_an_indicator_that_it_does_not_ask_for_is_refused_with_what_is_near() {
        var regime = Dispatch.published() + ".thang";

        measured("\"indicator\": \"nhiem-vu\", \"regime\": \"%s\"".formatted(regime))
                .statusCode(201)
                .body("flags", equalTo(List.of()));
        measured("\"indicator\": \"nhiem-vu\", \"regime\": \"%s\"".formatted(regime.replace(".thang", ".thag")))
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/measure/regime")))
                .body("violations.code", equalTo(List.of("unknown-code")))
                .body("violations[0].message", equalTo("Không có mã này. Gần giống: " + regime + "."));
        measured("\"indicator\": \"nhiemvu\", \"regime\": \"%s\"".formatted(regime))
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/measure/indicator")))
                .body("violations[0].message", equalTo("Không có mã này. Gần giống: nhiem-vu."));
        measured("\"indicator\": \"nhiem-vu\"").statusCode(201);
    }

    @Test
    void what_a_form_may_ask_for_is_not_known_here_and_flagged() {
        var directive = HaTinh.fresh("ha-tinh.nl5");
        var regime = Dispatch.monthly(directive);
        regime.put("form", "bieu-05");
        var written = Dispatch.written(directive);
        written.put("regimes", List.of(regime));
        Dispatch.publish(written);
        var ofForm = HaTinh.fresh("chi-tieu-cua-bieu");

        for (var measure : List.of(
                "\"indicator\": \"%s\", \"regime\": \"%s.thang\"".formatted(ofForm, directive),
                "\"indicator\": \"%s\"".formatted(ofForm))) {
            measured(measure)
                    .statusCode(201)
                    .body("flags.pointer", equalTo(List.of("/measure/indicator")))
                    .body("flags.code", equalTo(List.of("indicator-not-known")))
                    .body("flags[0].message", containsString("biểu mẫu"));
        }
    }

    @Test
    void a_document_may_count_from_its_own_regime_and_from_none_that_is_not_there() {
        var written = Dispatch.written(HaTinh.fresh("ha-tinh.nl5"));
        written.put(
                "targets",
                List.of(
                        reportedIn("G5", "nhiem-vu", written.get("code") + ".thang"),
                        reportedIn("G6", "nhiem-xu", written.get("code") + ".thang"),
                        reportedIn("G7", "nhiem-vu", "khong-co")));
        Dispatch.drafted(written)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        equalTo(List.of("/targets/1/measure/indicator", "/targets/2/measure/regime")))
                .body("violations[0].message", equalTo("Không có mã này. Gần giống: nhiem-vu."));

        written.put("targets", List.of(reportedIn("G5", "nhiem-vu", written.get("code") + ".thang")));
        Dispatch.publish(written);
        HaTinh.as(ISSUER, "viewer")
                .get("/targets/{code}", written.get("code") + ".g5")
                .then()
                .statusCode(200)
                .body("flags", equalTo(List.of()));
    }

    @Test
    void a_target_is_left_over_from_one_that_there_is() {
        measured(code, "\"indicator\": \"nhiem-vu\", \"regime\": \"%s.thang\"".formatted(Dispatch.published()))
                .statusCode(201);
        var later = HaTinh.fresh("ha-tinh.chi-tieu");

        carriedOver(later, code.replace("chi-tieu", "chi-tiu"))
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/carriedOver/target")))
                .body("violations[0].message", containsString(code));
        carriedOver(later, later)
                .statusCode(422)
                .body("violations.code", equalTo(List.of("unknown-code", "carried-over-from-itself")));
        carriedOver(later, code).statusCode(201);
    }

    private static ValidatableResponse carriedOver(String target, String from) {
        return HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "subject": "Xã", "carriedOver": {"target": "%s"}}""".formatted(ISSUER, from))
                .put("/targets/{code}", target)
                .then();
    }

    private static Map<String, Object> reportedIn(String number, String indicator, String regime) {
        return Map.of(
                "code",
                number,
                "subject",
                "x",
                "units",
                List.of("ha-tinh.x-hoahai"),
                "measure",
                Map.of("from", "REPORTS", "indicator", indicator, "regime", regime));
    }

    private static ValidatableResponse measured(String measure) {
        return measured(HaTinh.fresh("ha-tinh.chi-tieu"), measure);
    }

    private static ValidatableResponse measured(String target, String measure) {
        return HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "subject": "Xã", "units": ["ha-tinh.x-hoahai"],
                         "measure": {"from": "REPORTS", %s}}""".formatted(ISSUER, measure))
                .put("/targets/{code}", target)
                .then();
    }

    @Test
    void a_quoted_contradiction_is_kept_and_flagged_and_a_truncated_percent_is_named_so() {
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "subject": "Xã", "numerator": 307, "denominator": 96569,
                         "percentStated": 0.31, "quoted": true}""".formatted(ISSUER))
                .put("/targets/{code}", code)
                .then()
                .statusCode(201)
                .body("flags.code", equalTo(List.of("percent-truncated")))
                .body("flags[0].derived", equalTo(0.32f))
                .body("stated.percentStated", equalTo(0.31f))
                .body("percent", equalTo(0.32f));
    }

    @Test
    void text_is_composed_whatever_form_it_came_in() {
        HaTinh.as(ISSUER, "assigner")
                .body("""
                        {"issuer": "%s", "year": 2025, "subject": "Xa\u0303 đa\u0323t chua\u0302\u0309n"}""".formatted(ISSUER))
                .put("/targets/{code}", code)
                .then()
                .statusCode(201)
                .body("stated.subject", equalTo("Xã đạt chuẩn"));
    }
}
