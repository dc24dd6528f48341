package vn.ntm.assignment.task.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.assignment.task.Steps.file;
import static vn.ntm.assignment.task.Steps.post;

import java.time.Instant;
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
import vn.ntm.assignment.task.MarkOverdue;
import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExtendTaskTest {

    private static final String DISTRICT = "ha-tinh.h-kyanh";

    @Inject
    Told told;

    @Inject
    MovableClock clock;

    @Inject
    MarkOverdue markOverdue;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
        clock.is("2025-01-20T08:00:00+07:00");
    }

    @Test
    void asked_for_in_time_and_granted_late_it_takes_the_overdue_back() {
        var task = report();
        clock.is("2025-01-30T23:59:59.999+07:00");
        var request = asked(task, "2025-02-14");
        clock.is("2025-02-03T08:00:00+07:00");
        markOverdue.asOf(clock.instant());
        file(task, DISTRICT).body("overdue", equalTo(true));

        answer(request, "grant", Map.of("reason", "Tết")).statusCode(200).body("inTime", equalTo(true));

        file(task, DISTRICT)
                .body("overdue", equalTo(false))
                .body("lastDay", equalTo("2025-02-14"))
                .body("firstDeadline", equalTo("2025-01-31T00:00:00+07:00"))
                .body("deadlineWording", equalTo("trước ngày 31/01/2025"));
        assertThat(told.told(1, "TaskExtended", task).getFirst())
                .contains("\"before\":\"2025-01-31T00:00:00+07:00\"", "\"after\":\"2025-02-15T00:00:00+07:00\"");
        markOverdue.asOf(Instant.parse("2025-02-14T17:00:00Z"));
        assertThat(told.told(2, "TaskOverdue", task))
                .as("once for each deadline")
                .last()
                .asString()
                .contains("2025-02-15");
    }

    @Test
    void asked_for_too_late_the_old_deadline_stays_missed_even_if_nobody_had_looked() {
        var task = report();
        clock.is("2025-01-31T00:00:00+07:00");
        var request = asked(task, "2025-02-14");

        answer(request, "grant", Map.of("reason", "thông cảm")).statusCode(200).body("inTime", equalTo(false));

        file(task, DISTRICT)
                .body("overdue", equalTo(true))
                .body("overdueSince", equalTo("2025-01-31T00:00:00+07:00"))
                .body("lastDay", equalTo("2025-02-14"));
        assertThat(told.told(1, "TaskOverdue", task).getFirst()).contains("2025-01-31");
    }

    @Test
    void of_what_was_due_before_it_was_told_it_is_asked_in_time_until_the_next_working_day_is_over() {
        clock.is("2025-02-04T08:00:00+07:00");
        var task = report();
        clock.is("2025-02-05T23:59:59.999+07:00");
        var request = asked(task, "2025-02-14");
        markOverdue.asOf(Instant.parse("2025-02-05T17:00:00Z"));

        answer(request, "grant", Map.of("reason", "giao muộn")).statusCode(200).body("inTime", equalTo(true));

        file(task, DISTRICT).body("overdue", equalTo(false)).body("lateFrom", equalTo("2025-02-15T00:00:00+07:00"));
    }

    @Test
    void it_is_granted_for_less_or_refused_with_the_reason_and_answered_once() {
        var task = report();
        var request = asked(task, "2025-03-31");

        ask(task, "2025-04-30").statusCode(409).body("code", equalTo("one-is-pending"));
        answer(request, "grant", Map.of("until", "2025-02-10", "reason", "chỉ đến mồng 10"))
                .statusCode(200);
        answer(request, "refuse", Map.of("reason", "x")).statusCode(409).body("code", equalTo("already-answered"));
        file(task, DISTRICT).body("lastDay", equalTo("2025-02-10"));
        answer(asked(task, "2025-03-31"), "refuse", Map.of("reason", "đã gia hạn một lần"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("answer", equalTo("đã gia hạn một lần"));
        file(task, DISTRICT).body("lastDay", equalTo("2025-02-10"));
    }

    @Test
    void a_day_that_is_no_later_is_refused_and_so_is_who_may_not_ask_or_answer() {
        var task = report();

        ask(task, "2025-01-30").statusCode(422).body("violations[0].pointer", equalTo("/until"));
        post("ha-tinh.so-03", "reporter", "/tasks/" + task + "/extension-requests", wanted("2025-02-14"))
                .statusCode(403);
        post("ha-tinh.h-huongkhe", "reporter", "/tasks/" + task + "/extension-requests", wanted("2025-02-14"))
                .statusCode(404);
        var request = asked(task, "2025-02-14");
        post("ha-tinh.so-03", "assigner", "/extension-requests/" + request + "/grant", Map.of("reason", "x"))
                .statusCode(403)
                .body("code", equalTo("not-the-final-receiver"));
        HaTinh.as(Dispatch.ISSUER, "assigner")
                .body(Map.of("reason", "x"))
                .post("/extension-requests/" + request + "/grant")
                .then()
                .statusCode(428);
    }

    private static String report() {
        return Dispatch.task(Dispatch.published(), "T1.9", DISTRICT);
    }

    private static String asked(String task, String until) {
        return ask(task, until).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse ask(String task, String until) {
        return post(DISTRICT, "reporter", "/tasks/" + task + "/extension-requests", wanted(until));
    }

    private static Map<String, String> wanted(String until) {
        return Map.of("until", until, "reason", "chờ số liệu của xã");
    }

    private static ValidatableResponse answer(String request, String how, Map<String, ?> said) {
        return post(Dispatch.ISSUER, "assigner", "/extension-requests/" + request + "/" + how, said);
    }
}
