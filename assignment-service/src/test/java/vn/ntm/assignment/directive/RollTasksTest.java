package vn.ntm.assignment.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Heard;
import vn.ntm.assignment.Told;
import vn.ntm.assignment.fact.WorkingDays;
import vn.ntm.events.ReportingEvent.HolidaysSet;
import vn.ntm.testkit.MovableClock;

/** 1/7/2031 is a Tuesday; nobody else reckons with 2031. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RollTasksTest {

    private static final UUID CALENDAR = UUID.randomUUID();
    private static final String DISTRICT = "ha-tinh.h-kyanh";
    private static final LocalDate TUESDAY = LocalDate.of(2031, 7, 1);

    @Inject
    RollTasks rollTasks;

    @Inject
    WorkingDays workingDays;

    @Inject
    Heard heard;

    @Inject
    Told told;

    @Inject
    MovableClock clock;

    @BeforeEach
    void nothing_is_closed_but_weekends() {
        HaTinh.isRegistered();
        clock.is("2024-06-17T08:00:00+07:00");
        holidays(List.of());
    }

    @Test
    void a_holiday_set_later_moves_what_rolls_forward_and_says_so() {
        var next = task("NEXT");
        var none = task("NONE");
        var previous = task("PREVIOUS");
        file(next).body("lastDay", equalTo("2031-07-01"));

        holidays(List.of(TUESDAY));
        rolled();

        file(next)
                .body("deadline", equalTo("2031-07-03T00:00:00+07:00"))
                .body("firstDeadline", equalTo("2031-07-02T00:00:00+07:00"))
                .body("history.verb", hasItem("DEADLINE_ROLLED"))
                .body(
                        "history.remark",
                        hasItem("Hạn mới: hết ngày 02/07/2031. Lịch nghỉ đã thay đổi; hạn rơi vào ngày"
                                + " nghỉ được tính lại."));
        assertThat(told.told(1, "TaskExtended", next).getFirst())
                .contains("\"before\":\"2031-07-02T00:00:00+07:00\"", "\"after\":\"2031-07-03T00:00:00+07:00\"");
        file(none).body("lastDay", equalTo("2031-07-01"));
        file(previous).body("lastDay", equalTo("2031-07-01"));
    }

    @Test
    void a_holiday_taken_back_moves_what_rolled_back_later_and_what_passed_stays() {
        holidays(List.of(TUESDAY));
        var previous = task("PREVIOUS");
        file(previous).body("lastDay", equalTo("2031-06-30"));
        var passed = task("PREVIOUS");

        clock.is("2031-07-01T00:00:00+07:00");
        holidays(List.of());
        rolled();
        file(passed).body("lastDay", equalTo("2031-06-30"));

        clock.is("2031-06-30T23:00:00+07:00");
        holidays(List.of(LocalDate.of(2031, 12, 31)));
        rolled();
        file(previous).body("lastDay", equalTo("2031-07-01"));
        clock.is("2024-06-17T01:00:00Z");
    }

    private void rolled() {
        boolean more = true;
        while (more) {
            more = rollTasks.some(clock.instant());
        }
    }

    private void holidays(List<LocalDate> closed) {
        heard.tell(new HolidaysSet(CALENDAR, 2031, closed, List.of(), true));
        await().untilAsserted(() -> assertThat(QuarkusTransaction.requiringNew().call(() -> workingDays
                        .calendar()
                        .year(2031)
                        .map(year -> year.closedDays().size())
                        .orElse(-1)))
                .isEqualTo(closed.size()));
    }

    /** One district, "chậm nhất ngày 01/7/2031". */
    private static String task(String rule) {
        var directive = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(directive);
        var task = Dispatch.districtsReport();
        task.put("lead", List.of(DISTRICT));
        task.put(
                "deadline",
                Map.of(
                        "wording",
                        "chậm nhất ngày 01/7/2031",
                        "date",
                        "2031-07-01",
                        "inclusive",
                        true,
                        "workingDayRule",
                        rule));
        written.put("tasks", List.of(task));
        return Dispatch.task(Dispatch.publish(written), "T1.9", DISTRICT);
    }

    private static ValidatableResponse file(String task) {
        return HaTinh.as(DISTRICT, "reporter").get("/tasks/{id}", task).then().statusCode(200);
    }
}
