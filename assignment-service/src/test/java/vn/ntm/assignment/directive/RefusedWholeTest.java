package vn.ntm.assignment.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;
import vn.ntm.testkit.MovableClock;

/** Bad input is refused whole, with every violation, and leaves nothing behind. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedWholeTest {

    @Inject
    MovableClock clock;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            date        | "2023-12-31" | /date                  | not-of-that-year  | {}
            issuer      | "ha-tinh.x"  | /issuer                | unknown-code      | {}
            addressedTo | ["nobody"]   | /addressedTo/0         | unknown-code      | {}
            date        | null         | /tasks/1/lead/0        | unknown-code      | {"lead":["ha-tinh.so-99"]}
            date        | null         | /tasks/1/coordinate/0  | unknown-code      | {"coordinate":["ha-tinh.so-99"]}
            date        | null         | /tasks/1/via/0         | unknown-code      | {"via":["ha-tinh.cap-huyen"]}
            date        | null         | /tasks/1/submitTo/0    | unknown-code      | {"submitTo":["thu-tuong"]}
            date        | null         | /tasks/1/targets/0     | unknown-code      | {"targets":["G9"]}
            date        | null         | /tasks/1/number        | repeated          | {"number":"T1.9"}
            date        | null         | /tasks/1/conditionalPart | part-without-condition | {"conditionalPart":"xã thông minh"}
            date        | null         | /tasks/1/deadline      | exception-reports-are-never-due | {"kind":"EXCEPTION_REPORT","deadline":{"wording":"x","date":"2024-09-30","inclusive":true}}
            duties      | [{"number":"1","name":"Giao ban","rhythm":"WEEKLY","lead":["ha-tinh.x"],"first":"2024-07-01"}] | /duties/0/lead/0 | unknown-code | {}
            duties      | [{"number":"1","name":"Giao ban","rhythm":"WEEKLY","lead":["ha-tinh.so-03"],"first":"2024-06-30","monthEnd":true}] | /duties/0/monthEnd | no-month-in-this-rhythm | {}
            duties      | [{"number":"1","name":"Giao ban","rhythm":"MONTHLY","lead":["ha-tinh.so-03"],"first":"2024-07-30","monthEnd":true}] | /duties/0/first | not-the-last-of-its-month | {}
            duties      | [{"number":"1","name":"Giao ban","rhythm":"WEEKLY","lead":["ha-tinh.so-03"],"first":"2024-07-01","last":"2024-06-01"}] | /duties/0/last | ends-before-it-begins | {}
            """)
    void with_the_place_and_the_reason(String field, String value, String pointer, String violation, String task)
            throws JsonProcessingException {
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        written.put(field, new ObjectMapper().readValue(value, Object.class));
        var second = new HashMap<String, Object>(Dispatch.dossier());
        second.putAll(new ObjectMapper().readValue(task, new TypeReference<Map<String, Object>>() {}));
        written.put("tasks", List.of(Dispatch.districtsReport(), second));

        Dispatch.drafted(written)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItem(pointer))
                .body("violations.code", hasItem(violation))
                .body("remedies.size()", equalTo(1));

        leavesNothing(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"numerator":"xong"}                                | /regimes/0/indicators/2/denominator | half-a-rate
            {"numerator":"xong","denominator":"giao-0"}         | /regimes/0/indicators/2/denominator | unknown-indicator
            {"numerator":"ty-le","denominator":"giao"}          | /regimes/0/indicators/2/numerator   | unknown-indicator
            {"numerator":"xong","denominator":"hai-long"}       | /regimes/0/indicators/2/denominator | rate-of-a-rate
            {"kind":"COUNT","numerator":"xong","denominator":"giao"} | /regimes/0/indicators/2/kind   | only-rates-have-parts
            {"kind":"SHARE","total":"SUM"}                      | /regimes/0/indicators/2/total       | rate-not-added
            {"kind":"SHARE","total":"RATIO"}                    | /regimes/0/indicators/2/numerator   | ratio-of-nothing
            {"kind":"AMOUNT","total":"RATIO","unit":"ha"}       | /regimes/0/indicators/2/total       | ratio-of-nothing
            {"numerator":"giao","denominator":"giao"}           | /regimes/0/indicators/2/denominator | rate-of-itself
            {"numerator":"xong","denominator":"von"}            | /regimes/0/indicators/2/denominator | units-do-not-compare
            {"kind":"COUNT","total":"SUM"}                      | /regimes/0/indicators/2/kind        | percent-is-a-rate
            {"kind":"AMOUNT","total":"SUM"}                     | /regimes/0/indicators/2/kind        | percent-is-a-rate
            {"least":10,"most":9.5}                             | /regimes/0/indicators/2/least       | range-empty
            {"kind":"AVERAGE"}                                  | /regimes/0/indicators/2/kind        |
            {"changesAtMost":-1}                                | /regimes/0/indicators/2/changesAtMost |
            {"relations":[{"left":["xong"],"is":"AT_MOST","right":["x"]}]}    | /regimes/0/relations/0/right/0 | unknown-code
            {"relations":[{"left":["xong"],"is":"AT_MOST","right":["xong"]}]} | /regimes/0/relations/0 | repeated
            {"relations":[{"left":["xong"],"is":"AT_MOST","right":["hai-long"]}]} | /regimes/0/relations/0 | units-do-not-compare
            {"relations":[{"left":[],"is":"AT_MOST","right":["xong"]}]}       | /regimes/0/relations/0/left |
            {"relations":[null]}                                | /regimes/0/relations/0              |
            """)
    void figures_that_make_no_sense_are_not_asked_for(String more, String pointer, String violation)
            throws JsonProcessingException {
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        var regime = Dispatch.monthly(code);
        var said = new ObjectMapper().readValue(more, new TypeReference<Map<String, Object>>() {});
        var rate = new HashMap<String, Object>(
                Map.of("code", "ty-le", "name", "Tỷ lệ", "unit", "%", "required", false, "total", "AVERAGE"));
        (said.containsKey("relations") ? regime : rate).putAll(said);
        Map<String, Object> money =
                Map.of("code", "von", "name", "Vốn", "unit", "tỷ đồng", "required", false, "total", "SUM");
        regime.put("indicators", List.of(counted("giao"), counted("xong"), rate, satisfied(), money));
        written.put("regimes", List.of(regime));

        var answer = Dispatch.drafted(written);

        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        answer.then().contentType("application/problem+json").body("violations.pointer", hasItem(pointer));
        if (violation != null) {
            answer.then().body("violations.code", hasItem(violation));
        }
        leavesNothing(code);
    }

    @Test
    void what_a_regime_leaves_to_be_guessed_is_a_warning() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        var regime = Dispatch.monthly(code);
        var rate = new HashMap<String, Object>(satisfied());
        rate.putAll(Map.of("code", "ty-le", "numerator", "xong", "denominator", "giao"));
        var income = new HashMap<String, Object>(rate);
        income.putAll(Map.of("code", "thu-nhap", "unit", "triệu đồng/người"));
        regime.put("indicators", List.of(counted("giao"), counted("xong"), rate, satisfied(), income));
        written.put("regimes", List.of(regime));

        var answer = Dispatch.drafted(written);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        answer.then()
                .body(
                        "warnings.findAll { it.pointer.startsWith('/regimes/') }.collect { it.pointer + ' ' + it.code + ' ' + it.value }",
                        hasItems(
                                "/regimes/0/indicators/0/kind kind-assumed COUNT",
                                "/regimes/0/indicators/2/total rate-is-ratio-of-sums AVERAGE",
                                "/regimes/0/indicators/3/kind kind-assumed RATE",
                                "/regimes/0/indicators/3/numerator rate-without-parts hai-long",
                                "/regimes/0/indicators/4/unit units-do-not-divide triệu đồng/người"));
    }

    private static Map<String, Object> counted(String code) {
        return Map.of("code", code, "name", code, "unit", "nhiệm vụ", "required", true, "total", "SUM");
    }

    private static Map<String, Object> satisfied() {
        return Map.of("code", "hai-long", "name", "Hài lòng", "unit", "%", "required", false, "total", "AVERAGE");
    }

    @Test
    void all_at_once() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        var task = new HashMap<>(Dispatch.districtsReport());
        task.put("lead", List.of("ha-tinh.so-99", "ha-tinh.so-98"));
        written.put("date", "2024-06-01");
        written.put("addressedTo", List.of("nobody"));
        var late = new HashMap<>(Dispatch.dossier());
        late.put("deadline", Map.of("wording", "trước 01/6/1924", "date", "1924-06-01", "inclusive", false));
        written.put("tasks", List.of(task, late));

        Dispatch.drafted(written)
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems("/addressedTo/0", "/tasks/0/lead/0", "/tasks/0/lead/1", "/tasks/1/deadline/date"));

        leavesNothing(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-12-30 | 2024-09-30 | due-before-issued
            2024-09-30 | 2024-09-30 | due-before-issued
            -          | 2023-12-31 | due-before-its-year
            -          | 2024-03-15 | already-past
            """)
    void a_deadline_before_its_document_is_a_warning_with_its_quote_wherever_it_is_read(
            String date, String due, String warning) {
        clock.is("2024-03-29T09:00:00+07:00");
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        var task = Dispatch.districtsReport();
        task.put("deadline", Map.of("wording", "trước hạn cũ", "date", due, "inclusive", false));
        written.put("date", date);
        written.put("tasks", List.of(task));

        var drafted = Dispatch.drafted(written).then().statusCode(201);
        var previewed = HaTinh.as(Dispatch.ISSUER, "assigner")
                .get("/directives/" + code)
                .then();
        var published = HaTinh.as(Dispatch.ISSUER, "assigner")
                .header("If-Match", "\"0\"")
                .post("/directives/{code}/publish", code)
                .then()
                .statusCode(200);
        clock.is("2025-06-29T09:00:00+07:00");
        var readLater = HaTinh.as(Dispatch.ISSUER, "assigner")
                .get("/directives/" + code)
                .then();

        for (var said : List.of(drafted, previewed, published, readLater)) {
            said.body("warnings.find { it.code == '%s' }.quote".formatted(warning), equalTo("trước hạn cũ"))
                    .body("warnings.find { it.code == '%s' }.pointer".formatted(warning), equalTo("/tasks/0/deadline"));
        }
        HaTinh.as(Dispatch.ISSUER, "assigner")
                .get("/directives/{code}/deadlines", code)
                .then()
                .body("find { it.of == 'T1.9' }.warnings.code", hasItem(warning));
    }

    @Test
    void periods_that_are_past_are_a_warning_for_the_regime_and_for_each_of_its_levels() {
        clock.is("2024-03-29T09:00:00+07:00");
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        var regime = Dispatch.monthly(code);
        regime.put(
                "levels",
                List.of(Map.of(
                        "kind", "district", "deadline", Map.of("day", 20, "monthOffset", 1, "inclusive", true))));
        written.put("regimes", List.of(regime));

        Dispatch.drafted(written)
                .then()
                .statusCode(201)
                .body(
                        "warnings.findAll { it.code == 'periods-already-past' }.collect { it.pointer + ' ' + it.value }",
                        equalTo(List.of(
                                "/regimes/0/deadline 2024-M01, 2024-M02, 2024-M03",
                                "/regimes/0/levels/0/deadline 2024-M01, 2024-M02")));
    }

    @Test
    void a_lead_that_will_be_gone_is_a_warning_and_no_reason_to_refuse() {
        var body = HaTinh.fresh("ha-tinh.h-cu");
        HaTinh.as(HaTinh.INSTALLATION)
                .body(Map.of(
                        "name",
                        "Huyện Cũ",
                        "kind",
                        "commune",
                        "parent",
                        "ha-tinh.ubnd-tinh",
                        "validFrom",
                        "2020-01-01",
                        "validTo",
                        "2024-12-31"))
                .put("/organisations/" + body)
                .then()
                .statusCode(201);
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        var task = new HashMap<>(Dispatch.districtsReport());
        task.put("lead", List.of(body));
        written.put("tasks", List.of(task));

        var answer = Dispatch.drafted(written);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        answer.then()
                .body("warnings.code", hasItems("last-day-is-closed", "lead-not-in-force-at-the-deadline"))
                .body("warnings.find { it.code == 'lead-not-in-force-at-the-deadline' }.value", equalTo(body));
    }

    private static void leavesNothing(String code) {
        HaTinh.as(Dispatch.ISSUER, "viewer").get("/directives/" + code).then().statusCode(404);
        HaTinh.as(Dispatch.ISSUER, "viewer")
                .queryParam("directive", code)
                .get("/tasks")
                .then()
                .body("items.size()", equalTo(0));
        var again = Dispatch.written(code);
        Dispatch.drafted(again).then().statusCode(201);
    }
}
