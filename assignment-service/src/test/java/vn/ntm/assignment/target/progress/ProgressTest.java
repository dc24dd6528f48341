package vn.ntm.assignment.target.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Heard;
import vn.ntm.assignment.target.progress.Standings.Standing;
import vn.ntm.events.CriteriaEvent.RecognitionRevoked;
import vn.ntm.events.CriteriaEvent.UnitEvaluated;
import vn.ntm.events.CriteriaEvent.UnitRecognised;
import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms.Total;
import vn.ntm.events.ReportingEvent.FigureAccepted;
import vn.ntm.events.ReportingEvent.RateParts;
import vn.ntm.events.ReportingEvent.ReportAccepted;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.testkit.MovableClock;

/** A district of four communes, each test with its own. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressTest {

    private static final String ISSUER = "ha-tinh.ubnd-tinh";
    private static final Code SET = Code.valueOf("xa-ntm-2021-2025");
    private static final Code STANDARD = Code.valueOf("standard");
    private static final RateParts IN_PERCENT =
            new RateParts(Code.valueOf("xong"), Code.valueOf("giao"), BigDecimal.valueOf(100));

    @Inject
    MovableClock clock;

    @Inject
    Heard heard;

    @Inject
    Standings standings;

    private final String district = HaTinh.fresh("ha-tinh.h");
    private final String code = HaTinh.fresh("ha-tinh.chi-tieu");
    private final List<String> communes = new ArrayList<>();

    @BeforeEach
    void theDistrictIsThere() {
        clock.is("2026-01-15T08:00:00+07:00");
        HaTinh.isRegistered();
        var bodies = new ArrayList<Map<String, String>>();
        bodies.add(Map.of("code", district, "name", "Huyện", "kind", "peoples-committee", "parent", ISSUER));
        for (int i = 1; i <= 4; i++) {
            communes.add(district + ".x" + i);
            bodies.add(Map.of("code", communes.getLast(), "name", "Xã " + i, "kind", "commune", "parent", district));
        }
        HaTinh.imported(HaTinh.INSTALLATION, bodies).then().statusCode(200);
    }

    @AfterEach
    void theClockIsAsBefore() {
        clock.is("2024-06-17T01:00:00Z");
    }

    @Test
    void recognitions_are_counted_with_the_units_behind_the_number_as_of_a_day() {
        set(
                "\"numerator\": 2, \"denominator\": 4, %s, \"measure\": {\"from\": \"RECOGNITIONS\", \"tier\": \"standard\"}"
                        .formatted(ofTheDistrict()));
        recognised(0, "2024-12-20");
        var revoked = recognised(1, "2025-04-28");
        heard.tell(new RecognitionRevoked(revoked, unit(1), SET, 1, STANDARD, "9/QĐ", LocalDate.of(2025, 10, 1)));

        await().untilAsserted(() -> progress("2025-09-30")
                .body("reached", equalTo(2))
                .body("units", contains(communes.get(0), communes.get(1)))
                .body("considered", equalTo(4))
                .body("met", equalTo(true)));
        progress("2025-10-01").body("units", contains(communes.get(0))).body("met", equalTo(false));
        progress("2024-12-31").body("reached", equalTo(1)).body("basis", equalTo("FACTS"));
    }

    @Test
    void newly_recognised_counts_the_year_of_the_target_and_the_units_it_names() {
        set("""
                "numerator": 2, "units": ["%s", "%s"], "measure": {"from": "RECOGNITIONS", "tier": "standard", "newly": true}""".formatted(communes.get(0), communes.get(1)));
        recognised(0, "2024-12-20");
        recognised(1, "2025-04-28");
        recognised(2, "2025-04-28");

        await().untilAsserted(() -> progress("2025-12-31").body("units", contains(communes.get(1))));
    }

    @Test
    void the_last_evaluation_of_the_year_says_who_meets_a_criterion_and_how_many_they_meet() {
        set("\"numerator\": 2, %s, \"measure\": {\"from\": \"CRITERION\", \"set\": \"%s\", \"number\": \"2\"}"
                .formatted(ofTheDistrict(), SET));
        var band = HaTinh.fresh("ha-tinh.chi-tieu");
        set(
                band,
                "\"operator\": \"EQUALS\", \"value\": 1, %s, \"measure\": {\"from\": \"CRITERIA_COUNT\", \"set\": \"%s\", \"least\": 1, \"most\": 1}"
                        .formatted(ofTheDistrict(), SET));
        var average = HaTinh.fresh("ha-tinh.chi-tieu");
        set(
                average,
                "\"value\": 1.5, %s, \"measure\": {\"from\": \"AVERAGE\", \"set\": \"%s\"}"
                        .formatted(ofTheDistrict(), SET));
        evaluated(0, "2025-Q1", "1");
        evaluated(0, "2025-A1", "1", "2");
        evaluated(1, "2025-S1", "2");
        evaluated(2, "2024-A1", "2");

        await().untilAsserted(() -> progress("2025-12-31")
                .body("units", contains(communes.get(0), communes.get(1)))
                .body("told", equalTo(2))
                .body("met", equalTo(true)));
        progress(band, "2025-12-31").body("units", contains(communes.get(1))).body("met", nullValue());
        progress(average, "2025-12-31").body("reached", equalTo(1.5f));
        evaluated(2, "2025-A1");
        evaluated(3, "2025-A1");
        await().untilAsserted(() -> progress(band, "2025-12-31").body("met", equalTo(true)));
        progress(average, "2025-12-31").body("reached", equalTo(0.75f)).body("met", equalTo(false));
    }

    @Test
    void accepted_figures_are_summed_over_the_units_the_last_period_counting() {
        isAsked("nha-moi", "nhà");
        set("\"value\": 30, %s, \"measure\": {\"from\": \"REPORTS\", \"indicator\": \"nha-moi\"}"
                .formatted(ofTheDistrict()));
        reported(0, "2025-M05", "10");
        reported(0, "2025-M06", "12.5");
        reported(1, "2025-M06", "20");
        reported(2, "2024-M12", "99");

        await().untilAsserted(() -> progress("2025-12-31")
                .body("reached", equalTo(32.5f))
                .body("units", contains(communes.get(0), communes.get(1)))
                .body("met", equalTo(true)));
    }

    @Test
    void a_rate_is_neither_added_nor_averaged_but_the_sum_of_its_parts_by_the_sum_of_its_wholes() {
        rateIsAsked();
        set("\"value\": 50, %s, \"measure\": {\"from\": \"REPORTS\", \"indicator\": \"ty-le\"}"
                .formatted(ofTheDistrict()));
        accepted(0, "2025-A1", rate("100", IN_PERCENT), count("xong", "1"), count("giao", "1"));
        accepted(1, "2025-A1", rate("11.11", IN_PERCENT), count("xong", "1"), count("giao", "9"));

        await().untilAsserted(() -> progress("2025-12-31")
                .body("told", equalTo(2))
                .body("reached", equalTo(20))
                .body("addable", equalTo(true))
                .body("figures", nullValue())
                .body("met", nullValue()));
        accepted(2, "2025-A1", rate("100", IN_PERCENT), count("xong", "10"), count("giao", "10"));
        accepted(3, "2025-A1", rate("0", IN_PERCENT), count("xong", "0"), count("giao", "5"));
        await().untilAsserted(() ->
                progress("2025-12-31").body("reached", equalTo(48)).body("met", equalTo(false)));
    }

    @Test
    void rates_whose_parts_nobody_reports_stand_unit_by_unit_with_the_reason() {
        rateIsAsked();
        set("\"value\": 50, %s, \"measure\": {\"from\": \"REPORTS\", \"indicator\": \"ty-le\"}"
                .formatted(ofTheDistrict()));
        accepted(0, "2025-A1", rate("100", IN_PERCENT));
        accepted(1, "2025-A1", rate("11.11", IN_PERCENT), count("xong", "1"), count("giao", "9"));

        await().untilAsserted(() -> progress("2025-12-31")
                .body("told", equalTo(2))
                .body("reached", nullValue())
                .body("met", nullValue())
                .body("addable", equalTo(false))
                .body("figures.unit", contains(communes.get(0), communes.get(1)))
                .body("figures.value", contains(100, 11.11f))
                .body("note", equalTo("Không cộng được: 1 đơn vị không báo cáo đủ tử số và mẫu số."))
                .body("noteEn", equalTo("Not addable: of 1 units numerator or denominator is missing.")));
        accepted(0, "2025-A1", rate("100", null));
        accepted(1, "2025-A1", rate("11.11", null));
        await().untilAsserted(() -> progress("2025-12-31")
                .body("reached", nullValue())
                .body("noteEn", containsString("the rate names no numerator and denominator")));
    }

    @Test
    void what_its_regime_does_not_add_or_nobody_told_the_kind_of_is_not_added() {
        rateIsAsked();
        set("\"value\": 50, %s, \"measure\": {\"from\": \"REPORTS\", \"indicator\": \"ty-le\"}"
                .formatted(ofTheDistrict()));
        accepted(0, "2025-A1", figure("ty-le", "7", FigureKind.AMOUNT, Total.AVERAGE));
        accepted(1, "2025-A1", figure("ty-le", "8", FigureKind.AMOUNT, Total.SUM));
        await().untilAsserted(() -> progress("2025-12-31")
                .body("figures.value", contains(7, 8))
                .body("reached", nullValue())
                .body("noteEn", containsString("the regime does not add this figure")));

        accepted(1, "2025-A1", figure("ty-le", "8", null, null));
        await().untilAsserted(() -> progress("2025-12-31")
                .body("reached", nullValue())
                .body("noteEn", containsString("nobody has told what kind of figure it is")));
    }

    @Test
    void a_range_asks_enough_of_each_unit_of_its_scope() {
        var hamlets = new ArrayList<Map<String, String>>();
        for (int commune = 0; commune < 2; commune++) {
            for (int i = 0; i < 3; i++) {
                hamlets.add(Map.of(
                        "code",
                        communes.get(commune) + ".t" + i,
                        "name",
                        "Thôn",
                        "kind",
                        "commune",
                        "parent",
                        communes.get(commune)));
            }
        }
        HaTinh.imported(HaTinh.INSTALLATION, hamlets).then().statusCode(200);
        set("""
                "range": {"least": 2, "most": 3, "of": "commune", "every": "YEAR", "per": {"who": "LISTED", "units": ["%s", "%s"]}},
                "counted": {"who": "LISTED", "units": ["%s", "%s"]},
                "measure": {"from": "RECOGNITIONS", "tier": "standard"}""".formatted(communes.get(0), communes.get(1), communes.get(0), communes.get(1)));
        List.of(".t0", ".t1").forEach(hamlet -> recognised(Code.valueOf(communes.get(0) + hamlet), "2025-05-01"));
        recognised(Code.valueOf(communes.get(1) + ".t0"), "2025-05-01");
        recognised(Code.valueOf(communes.get(1) + ".t1"), "2024-05-01");

        await().untilAsserted(() -> progress("2025-12-31")
                .body("units", contains(communes.get(0)))
                .body("considered", equalTo(2))
                .body("wanted", equalTo(2))
                .body("range.least", equalTo(2))
                .body("range.every", equalTo("YEAR"))
                .body("met", equalTo(false)));
        recognised(Code.valueOf(communes.get(1) + ".t2"), "2025-06-01");
        await().untilAsserted(() -> progress("2025-12-31").body("met", equalTo(true)));
    }

    @Test
    void a_scope_of_those_not_yet_recognised_is_fixed_on_its_day() {
        set("""
                "numerator": 3, "counted": {"who": "NOT_RECOGNISED", "tier": "standard", "kind": "commune", "under": "%s", "at": "2025-01-01"},
                "measure": {"from": "RECOGNITIONS", "tier": "standard"}""".formatted(district));
        recognised(0, "2024-12-20");
        recognised(1, "2025-04-28");

        await().untilAsserted(() ->
                progress("2025-12-31").body("considered", equalTo(3)).body("units", contains(communes.get(1))));
    }

    @Test
    void those_recognised_are_those_that_the_year_ends_with_unless_a_day_is_named() {
        var counted =
                "\"counted\": {\"who\": \"RECOGNISED\", \"tier\": \"standard\", \"kind\": \"commune\", \"under\": \"%s\"%s}";
        var measure = ", \"measure\": {\"from\": \"RECOGNITIONS\", \"tier\": \"advanced\"}";
        set("\"numerator\": 1, \"denominator\": 2, " + counted.formatted(district, "") + measure);
        var onADay = HaTinh.fresh("ha-tinh.chi-tieu");
        set(onADay, "\"numerator\": 1, " + counted.formatted(district, ", \"at\": \"2025-01-01\"") + measure);
        recognised(0, "2024-12-20");
        recognised(1, "2025-04-28");
        recognised(2, "2026-01-02");

        await().untilAsserted(() -> progress("2026-01-15")
                .body("considered", equalTo(2))
                .body("countedAsOf.structure", equalTo("2025-01-01"))
                .body("countedAsOf.recognised", equalTo("2025-12-31")));
        progress("2025-04-27").body("considered", equalTo(1));
        progress(onADay, "2026-01-15")
                .body("considered", equalTo(1))
                .body("countedAsOf.recognised", equalTo("2025-01-01"));
        HaTinh.as(ISSUER, "viewer")
                .get("/targets/{code}", code)
                .then()
                .body("countedAsOf.recognised", equalTo("2025-12-31"));
    }

    @Test
    void an_average_is_met_or_not_by_all_that_are_named_together() {
        set("\"value\": 1.5, \"units\": [\"%s\", \"%s\"], \"measure\": {\"from\": \"AVERAGE\", \"set\": \"%s\"}"
                .formatted(communes.get(0), communes.get(1), SET));
        var number = HaTinh.fresh("ha-tinh.chi-tieu");
        set(number, "%s, \"measure\": {\"from\": \"AVERAGE\", \"set\": \"%s\"}".formatted(ofTheDistrict(), SET));
        evaluated(0, "2025-A1", "1", "2");
        evaluated(1, "2025-A1");

        await().untilAsserted(
                        () -> progress("2025-12-31").body("reached", equalTo(1)).body("met", equalTo(false)));
        assertThat(standings.of(2025, List.of(unit(0), unit(1)), LocalDate.of(2025, 12, 31)))
                .extracting(Standing::met)
                .containsExactly(false, false);
        progress(number, "2025-12-31").body("reached", equalTo(1)).body("met", nullValue());
    }

    @Test
    void a_number_typed_by_a_person_stands_apart_with_who_when_and_by_what_evidence() {
        set("\"numerator\": 2, %s, \"measure\": {\"from\": \"RECOGNITIONS\", \"tier\": \"standard\"}"
                .formatted(ofTheDistrict()));
        typed(code, "2", "2025-06-30").statusCode(201);
        var done = HaTinh.fresh("ha-tinh.chi-tieu");
        set(done, "\"value\": 1");
        typed(done, "1", "2025-06-30").statusCode(201);

        progress("2025-12-31")
                .body("reached", equalTo(0))
                .body("units", empty())
                .body("met", equalTo(false))
                .body("typed.value", equalTo(2))
                .body("typed.account", equalTo(ISSUER))
                .body("typed.evidence[0].reference", equalTo("12/BC-UBND"));
        progress(done, "2025-12-31")
                .body("basis", equalTo("TYPED"))
                .body("reached", nullValue())
                .body("met", equalTo(true));
        progress(done, "2025-06-29").body("basis", equalTo("NOTHING")).body("met", nullValue());
        typed(done, "-1", "2025-06-30").statusCode(400);
        typed(done, "1", "2199-01-01").statusCode(422);
        HaTinh.as(ISSUER, "viewer").get("/targets/{code}/results", done).then().body("items.size()", equalTo(1));
    }

    @Test
    void nobody_reaches_more_than_there_are_or_half_of_one_or_fewer_than_are_named() {
        set("\"numerator\": 2, \"denominator\": 8, \"unitLevel\": \"district\"");

        typed(code, "9", "2025-06-30").statusCode(422).body("violations.code", hasItem("more-than-the-whole"));
        typed(code, "9, \"denominator\": 8", "2025-06-30")
                .statusCode(422)
                .body("violations.pointer", hasItem("/value"));
        typed(code, "3.5", "2025-06-30").statusCode(422).body("violations.code", hasItem("not-whole"));
        typed(code, "1, \"units\": [\"ha-tinh.h-kyanh\", \"ha-tinh.h-huongkhe\"]", "2025-06-30")
                .statusCode(422)
                .body("violations.code", hasItem("count-contradicts-list"));
        typed(code, "2, \"units\": [\"ha-tinh.h-huongkhe\", \"Huyện Hương Khê\"]", "2025-06-30")
                .statusCode(422)
                .body("violations.pointer", hasItem("/units/1"));
        typed(code, "1, \"units\": [\"ha-tinh.x-hoahai\"]", "2025-06-30")
                .statusCode(422)
                .body("violations.code", hasItem("of-another-level"));
        typed(code, "8", "2025-06-30").statusCode(201);
    }

    private String ofTheDistrict() {
        return "\"counted\": {\"who\": \"KIND\", \"kind\": \"commune\", \"under\": \"%s\"}".formatted(district);
    }

    private void set(String terms) {
        set(code, terms);
    }

    private void set(String target, String terms) {
        HaTinh.as(ISSUER, "assigner")
                .body("{\"issuer\": \"%s\", \"year\": 2025, \"subject\": \"Xã\", %s}".formatted(ISSUER, terms))
                .put("/targets/{code}", target)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse progress(String at) {
        return progress(code, at);
    }

    private static ValidatableResponse progress(String target, String at) {
        return HaTinh.as(ISSUER, "viewer")
                .queryParam("year", 2025)
                .queryParam("at", at)
                .queryParam("limit", 500)
                .get("/targets/progress")
                .then()
                .statusCode(200)
                .rootPath("")
                .body("items.findAll { it.target == '%s' }.size()".formatted(target), equalTo(1))
                .rootPath("items.find { it.target == '%s' }".formatted(target));
    }

    private Code unit(int commune) {
        return Code.valueOf(communes.get(commune));
    }

    private UUID recognised(int commune, String day) {
        return recognised(unit(commune), day);
    }

    private UUID recognised(Code unit, String day) {
        var recognition = UUID.randomUUID();
        heard.tell(new UnitRecognised(recognition, unit, SET, 1, STANDARD, "1/QĐ", LocalDate.parse(day)));
        return recognition;
    }

    private void evaluated(int commune, String period, String... met) {
        heard.tell(new UnitEvaluated(
                UUID.randomUUID(),
                unit(commune),
                SET,
                1,
                Period.valueOf(period),
                List.of(met),
                List.of(),
                List.of(),
                List.of()));
    }

    private void reported(int commune, String period, String value) {
        accepted(commune, period, figure("nha-moi", value, FigureKind.AMOUNT, Total.SUM));
    }

    private void accepted(int commune, String period, FigureAccepted... figures) {
        heard.tell(new ReportAccepted(
                UUID.nameUUIDFromBytes((communes.get(commune) + period).getBytes(StandardCharsets.UTF_8)),
                UUID.randomUUID(),
                Code.valueOf("thang"),
                unit(commune),
                Period.valueOf(period),
                1,
                Code.valueOf(ISSUER),
                List.of(figures)));
    }

    private static FigureAccepted rate(String value, @Nullable RateParts parts) {
        return new FigureAccepted(
                Code.valueOf("ty-le"), null, new BigDecimal(value), FigureKind.SHARE, Total.RATIO, parts);
    }

    private static FigureAccepted count(String indicator, String value) {
        return figure(indicator, value, FigureKind.COUNT, Total.SUM);
    }

    private static FigureAccepted figure(
            String indicator, String value, @Nullable FigureKind kind, @Nullable Total total) {
        return new FigureAccepted(Code.valueOf(indicator), null, new BigDecimal(value), kind, total, null);
    }

    private void rateIsAsked() {
        isAsked("ty-le", "%");
    }

    /** By a regime of a published directive. */
    private void isAsked(String indicator, String unit) {
        var directive = HaTinh.fresh("ha-tinh.nl5");
        var regime = Dispatch.monthly(directive);
        regime.put(
                "indicators",
                List.of(Map.of(
                        "code", indicator, "name", "Số liệu", "unit", unit, "required", false, "total", "NONE")));
        var written = Dispatch.written(directive);
        written.put("regimes", List.of(regime));
        clock.is("2024-06-17T01:00:00Z");
        Dispatch.publish(written);
        clock.is("2026-01-15T08:00:00+07:00");
    }

    private static ValidatableResponse typed(String target, String value, String day) {
        return HaTinh.as(ISSUER, "assigner")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"asOf": "%s", "value": %s, "evidence": [{"name": "Báo cáo", "reference": "12/BC-UBND"}]}""".formatted(day, value))
                .post("/targets/{code}/results", target)
                .then();
    }
}
