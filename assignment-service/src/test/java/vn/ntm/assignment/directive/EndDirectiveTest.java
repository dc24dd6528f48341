package vn.ntm.assignment.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Told;
import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EndDirectiveTest {

    private static final String DISTRICT = "ha-tinh.h-kyanh";

    @Inject
    Told told;

    @Inject
    MovableClock clock;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
        clock.is("2024-06-17T08:00:00+07:00");
    }

    @Test
    void revoking_cancels_what_is_open_and_keeps_what_was_completed() {
        var code = Dispatch.published();
        var done = Dispatch.task(code, "T1.9", DISTRICT);
        completed(done);

        post(code, "revoke", Map.of("reason", "ban hành nhầm"))
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("endReason", equalTo("ban hành nhầm"));

        var states = tasks(code).getList("items.state", String.class);
        assertThat(states).hasSize(7).filteredOn("COMPLETED"::equals).hasSize(1);
        assertThat(states).filteredOn("CANCELLED"::equals).hasSize(6);
        var id = directive(code).getString("id");
        assertThat(told.told(1, "DirectiveRevoked", id).getFirst()).contains("ban hành nhầm", code + ".thang");
        tasks(code)
                .getList("items.findAll { it.state == 'CANCELLED' }.id", String.class)
                .forEach(task -> told.told(1, "TaskCancelled", task));
        assertThat(told.of("TaskCancelled", done)).isEmpty();
        HaTinh.as(DISTRICT, "viewer")
                .get("/tasks/" + Dispatch.task(code, "T1.8", DISTRICT))
                .then()
                .body("history.last().verb", equalTo("CANCELLED"))
                .body("history.last().remark", equalTo("ban hành nhầm"));
    }

    @Test
    void what_has_ended_does_not_end_again() {
        var code = Dispatch.published();
        post(code, "revoke", Map.of("reason", "nhầm"));

        post(code, "revoke", Map.of("reason", "nhầm")).statusCode(409).body("code", equalTo("directive-not-in-force"));
    }

    @Test
    void a_draft_is_not_revoked() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        Dispatch.drafted(Dispatch.written(code)).then().statusCode(201);

        post(code, "revoke", Map.of("reason", "nhầm")).statusCode(409);
    }

    @Test
    void replacing_carries_on_where_a_body_stood() {
        var old = Dispatch.published();
        var begun = Dispatch.task(old, "T1.9", DISTRICT);
        work(begun, "accept", Map.of());
        work(begun, "progress", Map.of("percent", 40));
        var next = successor(old);

        post(old, "replace", Map.of("by", next, "openTasks", "CARRY_OVER", "reason", "bổ sung nhiệm vụ"))
                .statusCode(200)
                .body("state", equalTo("REPLACED"))
                .body("replacedBy", equalTo(directive(next).getString("id")));

        assertThat(directive(next).getString("state")).isEqualTo("PUBLISHED");
        HaTinh.as(DISTRICT, "viewer")
                .get("/tasks/" + Dispatch.task(next, "T1.9", DISTRICT))
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("percent", equalTo(40))
                .body("carriedFrom", equalTo(begun))
                .body("history[0].verb", equalTo("CARRIED_OVER"));
        assertThat(tasks(old).getList("items.state", String.class)).containsOnly("CANCELLED");
        assertThat(told.told(1, "DirectiveReplaced", directive(old).getString("id"))
                        .getFirst())
                .as("the regime goes on under the new one")
                .contains("\"regimes\":[]");
        told.told(1, "DirectivePublished", directive(next).getString("id"));
    }

    @Test
    void replacing_may_begin_afresh_instead() {
        var old = Dispatch.published();
        work(Dispatch.task(old, "T1.9", DISTRICT), "accept", Map.of());
        var next = successor(old);

        post(old, "replace", Map.of("by", next, "openTasks", "CANCEL", "reason", "làm lại từ đầu"))
                .statusCode(200);

        HaTinh.as(DISTRICT, "viewer")
                .get("/tasks/" + Dispatch.task(next, "T1.9", DISTRICT))
                .then()
                .body("state", equalTo("ASSIGNED"));
    }

    @Test
    void only_a_draft_that_says_so_replaces() {
        var old = Dispatch.published();
        var other = HaTinh.fresh("ha-tinh.nl5");
        Dispatch.drafted(Dispatch.written(other)).then().statusCode(201);

        post(old, "replace", Map.of("by", other, "openTasks", "CANCEL", "reason", "x"))
                .statusCode(409)
                .body("code", equalTo("not-meant-to-replace"));
        assertThat(directive(old).getString("state")).isEqualTo("PUBLISHED");
        assertThat(directive(other).getString("state")).isEqualTo("DRAFT");
    }

    @Test
    void number_and_date_come_after_publication_once_and_every_step_is_kept() {
        var code = Dispatch.published();

        patch(code, Map.of("number", "1052", "date", "2024-06-17")).statusCode(200);
        patch(code, Map.of("number", "1053")).statusCode(422).body("violations.code", hasItem("already-stated"));
        patch(code, Map.of("title", "khác"))
                .statusCode(422)
                .body("violations.code", hasItem("content-is-published"))
                .body("remedies.size()", equalTo(2));

        HaTinh.as(Dispatch.ISSUER, "viewer")
                .get("/directives/{code}/history", code)
                .then()
                .statusCode(200)
                .body("verb", equalTo(List.of("DRAFTED", "PUBLISHED", "COMPLETED")))
                .body("[2].remark", containsString("1052"))
                .body("[2].account", equalTo(Dispatch.ISSUER))
                .body("[2].at", notNullValue());
        assertThat(directive(code).getString("number")).isEqualTo("1052");
    }

    @Test
    void a_date_that_comes_later_is_taken_and_what_was_due_before_it_is_warned_about() {
        var code = Dispatch.published();

        patch(code, Map.of("date", "2024-12-31")).statusCode(200);
        var late = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(late);
        written.put("year", 2025);
        Dispatch.drafted(written).then().statusCode(201);
        post(late, "publish", Map.of()).statusCode(200);
        patch(late, Map.of("number", "7", "date", "2025-02-01"))
                .statusCode(200)
                .body("date", equalTo("2025-02-01"))
                .body("warnings.find { it.code == 'due-before-issued' }.quote", equalTo("trước ngày 31/01/2025"));
    }

    /** A plan for 2024 may have been signed in January 2025, and its signer's name come after the title. */
    @Test
    void a_document_stays_completable_whatever_its_year() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        written.put("signer", Map.of("title", "PHÓ CHỦ TỊCH"));
        Dispatch.publish(written);

        patch(code, Map.of("date", "2025-01-05", "signer", Map.of("name", "Nguyễn Hồng Lĩnh")))
                .statusCode(200)
                .body("signer.title", equalTo("PHÓ CHỦ TỊCH"))
                .body("signer.name", equalTo("Nguyễn Hồng Lĩnh"))
                .body("warnings.code", hasItem("not-of-that-year"));
        patch(code, Map.of("signer", Map.of("title", "CHỦ TỊCH")))
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/signer/title")))
                .body("violations.code", equalTo(List.of("already-stated")));
    }

    /** The draft that takes the place of this directive, with the same tasks and regime. */
    private static String successor(String old) {
        var next = HaTinh.fresh("ha-tinh.nl5");
        var written = new HashMap<>(Dispatch.written(next));
        written.put("replaces", old);
        written.put("regimes", new ArrayList<>(List.of(Dispatch.monthly(old))));
        Dispatch.drafted(written).then().statusCode(201);
        return next;
    }

    private static void completed(String task) {
        work(task, "accept", Map.of());
        work(task, "submit", Map.of());
        HaTinh.as("ha-tinh.so-03", "reviewer")
                .filter(new JustRead())
                .post("/tasks/{id}/forward", task)
                .then()
                .statusCode(200);
        HaTinh.as(Dispatch.ISSUER, "assigner")
                .filter(new JustRead())
                .post("/tasks/{id}/complete", task)
                .then()
                .statusCode(200);
    }

    private static void work(String task, String verb, Map<String, ?> said) {
        HaTinh.as(DISTRICT, "reporter")
                .filter(new JustRead())
                .body(said)
                .post("/tasks/{id}/{verb}", task, verb)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String code, String verb, Map<String, ?> said) {
        return HaTinh.as(Dispatch.ISSUER, "assigner")
                .filter(new JustRead())
                .body(said)
                .post("/directives/{code}/{verb}", code, verb)
                .then();
    }

    private static ValidatableResponse patch(String code, Map<String, ?> said) {
        return HaTinh.as(Dispatch.ISSUER, "assigner")
                .filter(new JustRead())
                .body(said)
                .patch("/directives/{code}", code)
                .then();
    }

    private static JsonPath directive(String code) {
        return HaTinh.as(Dispatch.ISSUER, "viewer").get("/directives/" + code).jsonPath();
    }

    private static JsonPath tasks(String code) {
        return HaTinh.as(Dispatch.ISSUER, "viewer")
                .queryParam("directive", code)
                .queryParam("limit", 500)
                .get("/tasks")
                .jsonPath();
    }
}
