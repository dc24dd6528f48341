package vn.ntm.assignment.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
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
class WorkOnTaskTest {

    private static final String DISTRICT = "ha-tinh.h-kyanh";

    @Inject
    MovableClock clock;

    @Inject
    Told told;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void from_assignment_to_completion_every_step_is_kept() {
        clock.is("2025-01-20T08:00:00+07:00");
        var task = reportOfKyAnh();

        step(task, DISTRICT, "reporter", "accept", Map.of()).statusCode(200).body("state", equalTo("ACCEPTED"));
        step(task, DISTRICT, "reporter", "progress", Map.of("percent", 60, "remark", "đã có số liệu"))
                .statusCode(200)
                .body("percent", equalTo(60));
        clock.is("2025-01-30T23:59:59.999+07:00");
        step(task, DISTRICT, "reporter", "submit", submission()).statusCode(200).body("onTime", equalTo(true));
        step(task, "ha-tinh.so-03", "reviewer", "return", Map.of("reason", "thiếu phụ lục"))
                .statusCode(200)
                .body("state", equalTo("RETURNED"));
        clock.is("2025-01-31T00:00:00+07:00");
        step(task, DISTRICT, "reporter", "submit", submission()).statusCode(200).body("onTime", equalTo(false));
        step(task, Dispatch.ISSUER, "assigner", "complete", Map.of("remark", "đạt"))
                .statusCode(409)
                .body("code", equalTo("not-yet-forwarded"))
                .body("detail", containsString("ha-tinh.so-03"));
        step(task, "ha-tinh.so-03", "reviewer", "complete", Map.of())
                .statusCode(403)
                .body("code", equalTo("not-the-final-receiver"));
        step(task, "ha-tinh.so-03", "reviewer", "forward", Map.of("remark", "đã kiểm tra"))
                .statusCode(200)
                .body("waitsFor", equalTo(List.of("ha-tinh.ubnd-tinh")));
        step(task, Dispatch.ISSUER, "assigner", "complete", Map.of("remark", "đạt"))
                .statusCode(200);

        file(task, DISTRICT)
                .body("state", equalTo("COMPLETED"))
                .body(
                        "history.verb",
                        equalTo(List.of(
                                "ACCEPTED",
                                "PROGRESSED",
                                "SUBMITTED",
                                "RETURNED",
                                "SUBMITTED",
                                "FORWARDED",
                                "COMPLETED")))
                .body("history[3].remark", equalTo("thiếu phụ lục"))
                .body("history[3].organisation", equalTo("ha-tinh.so-03"))
                .body("history[2].evidence[0].reference", equalTo("12/BC-UBND"))
                .body("history[4].at", equalTo("2025-01-31T00:00:00+07:00"));
        told.told(2, "TaskSubmitted", task);
        told.told(1, "TaskReturned", task);
        assertThat(told.told(1, "TaskCompleted", task).getFirst()).contains("\"onTime\":false");
    }

    @Test
    void one_millisecond_decides() {
        clock.is("2025-01-20T08:00:00+07:00");
        var onTime = reportOfKyAnh();
        var late = reportOfKyAnh();
        step(onTime, DISTRICT, "reporter", "accept", Map.of());
        step(late, DISTRICT, "reporter", "accept", Map.of());

        clock.is("2025-01-30T23:59:59.999+07:00");
        step(onTime, DISTRICT, "reporter", "submit", submission());
        clock.is("2025-01-31T00:00:00.000+07:00");
        step(late, DISTRICT, "reporter", "submit", submission());

        file(onTime, DISTRICT).body("onTime", equalTo(true)).body("overdue", equalTo(false));
        file(late, DISTRICT)
                .body("onTime", equalTo(false))
                .body("overdue", equalTo(true))
                .body("overdueSince", equalTo("2025-01-31T00:00:00+07:00"));
    }

    @Test
    void a_coordinating_body_is_told_who_submits() {
        var task = Dispatch.task(Dispatch.published(), "T1.8", "ha-tinh.vpdp");
        step(task, "ha-tinh.vpdp", "reporter", "accept", Map.of()).statusCode(200);

        step(task, "ha-tinh.vpdp", "reporter", "submit", submission())
                .statusCode(409)
                .body("code", equalTo("only-the-lead-submits"))
                .body("detail", containsString("ha-tinh.h-huongkhe"));
    }

    @Test
    void what_is_outside_ones_branch_does_not_exist() {
        var task = reportOfKyAnh();

        file(task, "lai-chau.ubnd-tinh", 404).body("code", equalTo("no-such-task"));
        file(task, "ha-tinh.h-huongkhe", 404);
        step(task, "ha-tinh.tx-kyanh", "reporter", "accept", Map.of()).statusCode(404);
        HaTinh.as("ha-tinh.h-huongkhe", "viewer")
                .queryParam("limit", 500)
                .get("/tasks")
                .then()
                .body("items.id", not(hasItem(task)))
                .body("items.organisation", not(hasItem(DISTRICT)));
    }

    @Test
    void each_side_does_its_own_part() {
        var task = reportOfKyAnh();
        step(task, DISTRICT, "reporter", "accept", Map.of());
        step(task, DISTRICT, "reporter", "submit", submission());

        step(task, DISTRICT, "reviewer", "complete", Map.of())
                .statusCode(403)
                .body("code", equalTo("not-the-issuers-side"));
        step(task, "ha-tinh.so-03", "reporter", "progress", Map.of("percent", 1))
                .statusCode(403)
                .body("code", equalTo("not-the-assignee"));
        step(task, DISTRICT, "reporter", "complete", Map.of()).statusCode(403).body("code", equalTo("role-missing"));
    }

    @Test
    void a_step_names_what_it_has_read_and_starts_from_the_right_state() {
        var task = reportOfKyAnh();

        HaTinh.as(DISTRICT, "reporter").post("/tasks/{id}/accept", task).then().statusCode(428);
        HaTinh.as(DISTRICT, "reporter")
                .header("If-Match", "\"9\"")
                .post("/tasks/{id}/accept", task)
                .then()
                .statusCode(412);
        step(task, DISTRICT, "reporter", "submit", submission())
                .statusCode(409)
                .body("code", equalTo("task-not-from-here"));
    }

    @Test
    void the_list_narrows_by_role_state_and_day() {
        var code = Dispatch.published();

        list(code, "role", "coordinate").body("items", hasSize(3));
        list(code, "state", "ASSIGNED").body("items", hasSize(7));
        list(code, "dueBefore", "2025-01-30").body("items", hasSize(0));
        list(code, "dueBefore", "2025-01-31").body("items", hasSize(3));
    }

    private static String reportOfKyAnh() {
        return Dispatch.task(Dispatch.published(), "T1.9", DISTRICT);
    }

    private static Map<String, Object> submission() {
        return Map.of("remark", "xong", "evidence", List.of(Map.of("name", "Báo cáo", "reference", "12/BC-UBND")));
    }

    private static ValidatableResponse step(String task, String body, String role, String verb, Map<String, ?> said) {
        return HaTinh.as(body, role)
                .filter(new JustRead())
                .body(said)
                .post("/tasks/{id}/{verb}", task, verb)
                .then();
    }

    private static ValidatableResponse file(String task, String body) {
        return file(task, body, 200);
    }

    private static ValidatableResponse file(String task, String body, int status) {
        return HaTinh.as(body, "viewer").get("/tasks/{id}", task).then().statusCode(status);
    }

    private static ValidatableResponse list(String directive, String filter, String value) {
        return HaTinh.as(Dispatch.ISSUER, "viewer")
                .queryParam("directive", directive)
                .queryParam(filter, value)
                .get("/tasks")
                .then()
                .statusCode(200);
    }
}
