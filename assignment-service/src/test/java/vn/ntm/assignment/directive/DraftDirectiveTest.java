package vn.ntm.assignment.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftDirectiveTest {

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void it_reads_back_as_it_was_written() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        var answer = Dispatch.drafted(Dispatch.written(code));
        answer.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("state", equalTo("DRAFT"))
                .body("number", nullValue());

        var read = HaTinh.as(Dispatch.ISSUER, "assigner").get("/directives/" + code);

        assertThat(read.asString()).isEqualTo(answer.asString());
        read.then()
                .body("tasks[0].deadline.wording", equalTo("trước ngày 31/01/2025"))
                .body("tasks[0].via", equalTo(List.of("ha-tinh.so-03")))
                .body("regimes[0].ordinals.size()", equalTo(12))
                .body("signer.capacity", equalTo("KT. CHỦ TỊCH"))
                .body("attachments[0].missing", equalTo(true));
    }

    @Test
    void what_was_read_can_be_written_again() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        Map<String, Object> read = new HashMap<>(
                Dispatch.drafted(Dispatch.written(code)).jsonPath().getMap(""));
        List.of("id", "state", "publishedAt", "endedAt", "endReason", "replacedBy", "warnings")
                .forEach(read::remove);
        var again = HaTinh.fresh("ha-tinh.nl5");
        read.put("code", again);
        read.put("regimes", List.of(Dispatch.monthly(again)));

        var answer = Dispatch.drafted(read);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.jsonPath().getList("tasks")).isEqualTo(read.get("tasks"));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        var task = Dispatch.districtsReport();
        task.put("lead", List.of("ha-tinh.cap-huyen", "ha-tinh.so-99"));
        task.put("targets", List.of("G9"));
        var adHoc = Dispatch.monthly(code + ".dx");
        adHoc.put("frequency", "AD_HOC");
        var halfYearly = Dispatch.monthly(code + ".nua");
        halfYearly.put("frequency", "HALF_YEARLY");
        halfYearly.put("ordinals", List.of(1, 3));
        halfYearly.put("deadline", null);
        halfYearly.put("recipients", List.of("ha-tinh.cap-huyen"));
        written.put("tasks", List.of(Dispatch.districtsReport(), task));
        written.put("regimes", List.of(adHoc, halfYearly));

        Dispatch.drafted(written)
                .then()
                .statusCode(422)
                .body("code", equalTo("directive-breaks-rules"))
                .body(
                        "violations.pointer",
                        equalTo(List.of(
                                "/tasks/1/number",
                                "/tasks/1/lead/1",
                                "/tasks/1/targets/0",
                                "/regimes/0/deadline",
                                "/regimes/0/ordinals",
                                "/regimes/1/recipients/0",
                                "/regimes/1/deadline",
                                "/regimes/1/ordinals/1")));
        HaTinh.as(Dispatch.ISSUER, "assigner").get("/directives/" + code).then().statusCode(404);
    }

    /** "Trước ngày 31/01 năm sau"; "ngày cuối quý"; the statistics office's estimate of a year by 15/9. */
    @Test
    void every_day_and_the_last_of_a_quarter_and_one_before_the_period_ends_can_be_said() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        written.put(
                "regimes",
                List.of(
                        yearly(code + ".nam", Map.of("day", 31, "monthOffset", 1, "inclusive", false)),
                        yearly(code + ".quy", Map.of("lastDayOf", "QUARTER", "monthOffset", 1, "inclusive", true)),
                        yearly(code + ".uoc", Map.of("day", 15, "monthOffset", -3, "inclusive", true))));

        Dispatch.drafted(written)
                .then()
                .statusCode(201)
                .body("regimes.deadline.day", equalTo(Arrays.asList(31, null, 15)));

        HaTinh.as(Dispatch.ISSUER, "assigner")
                .get("/directives/{code}/deadlines?year=2024", code)
                .then()
                .body(
                        "findAll { it.subject == 'REGIME' }.lastDay",
                        equalTo(List.of("2025-01-30", "2025-03-31", "2024-09-15")));
    }

    @Test
    void a_day_that_no_month_has_is_refused() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        written.put("regimes", List.of(yearly(code + ".nam", Map.of("day", 32, "monthOffset", 1, "inclusive", false))));

        Dispatch.drafted(written)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/regimes/0/deadline/day"))
                .body("violations[0].message", containsString("từ 1 đến 31"));
    }

    /** Figures to 14/6: nobody can send them on 14/6, and on the 15th there was no working day between. */
    @Test
    void a_deadline_before_the_figures_close_is_an_estimate_or_warned_about_wherever_it_is_read() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        var june = Dispatch.monthly(code + ".thang");
        june.put("ordinals", List.of(6, 7));
        june.put("deadline", Map.of("day", 16, "monthOffset", 0, "inclusive", true));
        june.put(
                "levels",
                List.of(Map.of(
                        "kind", "district", "deadline", Map.of("day", 10, "monthOffset", 0, "inclusive", true))));
        var estimate = yearly(code + ".uoc", Map.of("day", 15, "monthOffset", -3, "inclusive", true, "estimate", true));
        written.put("regimes", List.of(june, estimate));

        var drafted = Dispatch.drafted(written).then().statusCode(201);
        var published = HaTinh.as(Dispatch.ISSUER, "assigner")
                .header("If-Match", "\"0\"")
                .post("/directives/{code}/publish", code)
                .then()
                .statusCode(200);

        for (var told : List.of(drafted, published)) {
            told.body(
                            "warnings.findAll { it.code == 'no-working-day-after-closing' }.pointer",
                            equalTo(List.of("/regimes/0/deadline", "/regimes/0/levels/0/deadline")))
                    .body(
                            "warnings.findAll { it.code == 'no-working-day-after-closing' }.value",
                            equalTo(List.of("2024-M06", "2024-M06, 2024-M07")))
                    .body(
                            "warnings.find { it.pointer == '/regimes/0/deadline' }.message",
                            containsString("Nghị định 09/2019/NĐ-CP, Điều 8, khoản 5, điểm b"));
        }
        HaTinh.as(Dispatch.ISSUER, "assigner")
                .get("/directives/{code}/deadlines?year=2024", code)
                .then()
                .body("find { it.period == '2024-M06' }.warnings.code", hasItem("no-working-day-after-closing"))
                .body("find { it.period == '2024-M07' }.warnings.code", not(hasItem("no-working-day-after-closing")))
                .body("find { it.period == '2024-A1' }.warnings.code", not(hasItem("no-working-day-after-closing")))
                .body("find { it.period == '2024-A1' }.readingEn", containsString("estimate"));
    }

    private static Map<String, Object> yearly(String code, Map<String, Object> deadline) {
        var regime = Dispatch.monthly(code);
        regime.put("code", code);
        regime.put("frequency", "YEARLY");
        regime.put("ordinals", List.of(1));
        regime.put("deadline", deadline);
        return regime;
    }

    @Test
    void missing_fields_are_named_by_pointer() {
        var written = Dispatch.written(HaTinh.fresh("ha-tinh.nl5"));
        written.put("title", " ");
        written.put("symbol", null);
        var regime = Dispatch.monthly("x");
        regime.put("recipients", List.of());
        written.put("regimes", List.of(regime));

        Dispatch.drafted(written)
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItems("/title", "/symbol", "/regimes/0/recipients"));
    }

    @Test
    void only_an_assigner_of_the_issuers_branch_drafts() {
        var written = Dispatch.written(HaTinh.fresh("ha-tinh.nl5"));

        HaTinh.as(Dispatch.ISSUER, "reporter")
                .body(written)
                .post("/directives")
                .then()
                .statusCode(403);
        HaTinh.as("lai-chau.ubnd-tinh", "assigner")
                .body(written)
                .post("/directives")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-issuer"));
        HaTinh.as("ha-tinh", "assigner")
                .body(written)
                .post("/directives")
                .then()
                .statusCode(201);
    }

    @Test
    void the_same_key_replays_the_first_answer_byte_for_byte() {
        var key = UUID.randomUUID().toString();
        var written = Dispatch.written(HaTinh.fresh("ha-tinh.nl5"));

        var first = withKey(key, written);
        var second = withKey(key, written);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotency-Replayed")).isNull();
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        var key = UUID.randomUUID().toString();
        withKey(key, Dispatch.written(HaTinh.fresh("ha-tinh.nl5"))).then().statusCode(201);

        withKey(key, Dispatch.written(HaTinh.fresh("ha-tinh.nl5")))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void what_was_refused_leaves_nothing_behind_and_its_key_can_be_used_again() {
        var key = UUID.randomUUID().toString();
        var written = Dispatch.written(HaTinh.fresh("ha-tinh.nl5"));
        var wrong = new HashMap<>(written);
        wrong.put("addressedTo", List.of("no-such-body"));

        withKey(key, wrong).then().statusCode(422);

        withKey(key, written).then().statusCode(201);
    }

    @Test
    void a_code_is_taken_once() {
        var written = Dispatch.written(HaTinh.fresh("ha-tinh.nl5"));
        Dispatch.drafted(written).then().statusCode(201);

        Dispatch.drafted(written).then().statusCode(409).body("code", equalTo("directive-code-taken"));
    }

    private static Response withKey(String key, Map<String, Object> written) {
        return HaTinh.as(Dispatch.ISSUER, "assigner")
                .header("Idempotency-Key", key)
                .body(written)
                .post("/directives");
    }
}
