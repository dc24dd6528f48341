package vn.ntm.assignment.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
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
class MarkOverdueTest {

    private static final String DISTRICT = "ha-tinh.h-kyanh";

    @Inject
    EveryMinute everyMinute;

    @Inject
    MarkOverdue markOverdue;

    @Inject
    MovableClock clock;

    @Inject
    Told told;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
        clock.is("2024-06-17T08:00:00+07:00");
    }

    @Test
    void a_task_is_told_overdue_once_however_often_the_routine_runs() {
        var task = Dispatch.task(Dispatch.published(), "T1.9", DISTRICT);

        clock.is("2025-01-30T23:59:59.999+07:00");
        everyMinute.markOverdueTasks();
        assertThat(told.of("TaskOverdue", task)).isEmpty();
        clock.is("2025-02-03T08:00:00+07:00");
        everyMinute.markOverdueTasks();
        everyMinute.markOverdueTasks();
        everyMinute.markOverdueTasks();

        assertThat(told.told(1, "TaskOverdue", task))
                .allSatisfy(payload -> assertThat(payload).contains("\"deadline\":\"2025-01-31T00:00:00+07:00\""));
    }

    /** "Trước ngày 15/3/2024" in a document that is published on Friday 29/3. */
    @Test
    void what_was_due_before_it_was_told_is_told_overdue_after_the_next_working_day_only() {
        clock.is("2024-03-29T09:00:00+07:00");
        var written = Dispatch.written(HaTinh.fresh("ha-tinh.nl5"));
        var late = Dispatch.districtsReport();
        late.put("deadline", Map.of("wording", "trước ngày 15/3/2024", "date", "2024-03-15", "inclusive", false));
        written.put("tasks", List.of(late));
        var task = Dispatch.task(Dispatch.publish(written), "T1.9", DISTRICT);

        clock.is("2024-04-01T23:59:59.999+07:00");
        everyMinute.markOverdueTasks();
        HaTinh.as(DISTRICT, "viewer")
                .get("/tasks/" + task)
                .then()
                .body("overdue", equalTo(false))
                .body("toldAt", equalTo("2024-03-29T09:00:00+07:00"))
                .body("lateFrom", equalTo("2024-04-02T00:00:00+07:00"))
                .body("deadline", equalTo("2024-03-15T00:00:00+07:00"));
        assertThat(told.of("TaskOverdue", task)).isEmpty();
        clock.is("2024-04-02T00:00:00+07:00");
        everyMinute.markOverdueTasks();

        told.told(1, "TaskOverdue", task);
        HaTinh.as(DISTRICT, "viewer")
                .get("/tasks/" + task)
                .then()
                .body("overdue", equalTo(true))
                .body("overdueSince", equalTo("2024-04-02T00:00:00+07:00"));
    }

    @Test
    void two_replicas_at_once_tell_it_once() throws InterruptedException {
        var code = Dispatch.published();
        var task = Dispatch.task(code, "T1.9", DISTRICT);
        var later = Instant.parse("2025-02-03T01:00:00Z");

        var replicas = List.of(
                Thread.ofVirtual().start(() -> markOverdue.asOf(later)),
                Thread.ofVirtual().start(() -> markOverdue.asOf(later)));
        for (var replica : replicas) {
            replica.join();
        }

        told.told(1, "TaskOverdue", task);
    }

    @Test
    void after_a_downtime_what_was_late_in_between_is_told_as_well() {
        clock.is("2025-01-20T08:00:00+07:00");
        var late = Dispatch.task(Dispatch.published(), "T1.9", DISTRICT);
        var onTime = Dispatch.task(Dispatch.published(), "T1.9", DISTRICT);
        submit(onTime);
        clock.is("2025-02-01T08:00:00+07:00");
        submit(late);

        clock.is("2025-02-10T08:00:00+07:00");
        everyMinute.markOverdueTasks();

        told.told(1, "TaskOverdue", late);
        assertThat(told.of("TaskOverdue", onTime)).isEmpty();
        HaTinh.as(DISTRICT, "viewer")
                .get("/tasks/" + late)
                .then()
                .body("overdueSince", equalTo("2025-01-31T00:00:00+07:00"));
    }

    @Test
    void a_coordinating_body_is_not_told_overdue() {
        var code = Dispatch.published();
        var directive =
                HaTinh.as(Dispatch.ISSUER, "viewer").get("/directives/" + code).<String>path("id");

        markOverdue.asOf(Instant.parse("2030-01-01T00:00:00Z"));

        var reports = told.told(7, "TaskAssigned", directive).stream()
                .filter(payload -> payload.contains("T1.8"))
                .toList();
        Awaitility.await()
                .untilAsserted(() -> assertThat(told.of("TaskOverdue", "")).isNotEmpty());
        assertThat(reports).hasSize(4);
        assertThat(told.of("TaskOverdue", "ha-tinh.vpdp")).isEmpty();
    }

    private static void submit(String task) {
        HaTinh.as(DISTRICT, "reporter")
                .filter(new JustRead())
                .post("/tasks/{id}/accept", task)
                .then()
                .statusCode(200);
        HaTinh.as(DISTRICT, "reporter")
                .filter(new JustRead())
                .body(Map.of())
                .post("/tasks/{id}/submit", task)
                .then()
                .statusCode(200);
    }
}
