package vn.ntm.assignment.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

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
