package vn.ntm.assignment.task.urge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static vn.ntm.assignment.task.Steps.post;
import static vn.ntm.assignment.task.Steps.submitted;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
class UrgeTheLateTest {

    private static final String DISTRICT = "ha-tinh.h-kyanh";

    @Inject
    Told told;

    @Inject
    MovableClock clock;

    @Inject
    MarkOverdue markOverdue;

    @Inject
    UrgeTheLate urgeTheLate;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
        clock.is("2025-01-10T08:00:00+07:00");
    }

    @Test
    void before_at_and_after_the_deadline_each_once_however_often_the_routine_runs() {
        var task = report();

        routine("2025-01-23T23:59:59+07:00");
        assertThat(urges(task).getList("")).isEmpty();
        routine("2025-01-24T00:00:00+07:00");
        routine("2025-01-24T07:59:59+07:00");
        assertThat(occasions(task)).containsExactly("REMINDER 7");
        // The last day, 30 January, lies in Tết: offices close from the 25th to 2 February.
        routine("2025-01-24T08:00:00+07:00");
        assertThat(occasions(task)).containsExactly("REMINDER 7", "REMINDER 1");
        routine("2025-01-30T08:00:00+07:00");
        routine("2025-01-31T00:00:00+07:00");
        routine("2025-02-02T23:59:59+07:00");
        assertThat(occasions(task)).containsExactly("REMINDER 7", "REMINDER 1");
        routine("2025-02-03T00:00:00+07:00");
        routine("2025-02-10T00:00:00+07:00");

        assertThat(occasions(task))
                .containsExactly("REMINDER 7", "REMINDER 1", "OVERDUE 0", "ESCALATION 3", "ESCALATION 3");
        assertThat(urges(task).getList("level"))
                .containsExactlyInAnyOrder("ASSIGNEE", "ASSIGNEE", "ASSIGNEE", "HEAD", "ISSUER");
        assertThat(urges(task).getList("urgedBy").stream().distinct().toList()).isEqualTo(List.of(Dispatch.ISSUER));
        assertThat(told.told(1, "TaskEscalated", task).getFirst()).contains("Quá hạn 3 ngày");
    }

    @Test
    void after_a_downtime_the_late_are_urged_and_escalated_once() {
        var task = report();

        routine("2025-02-20T00:00:00+07:00");
        routine("2025-02-20T00:01:00+07:00");

        assertThat(occasions(task)).containsExactly("OVERDUE 0", "ESCALATION 3", "ESCALATION 3");
        told.told(1, "TaskEscalated", task);
    }

    @Test
    void two_replicas_at_once_urge_once() throws InterruptedException {
        var task = report();
        var later = Instant.parse("2025-02-20T01:00:00Z");
        markOverdue.asOf(later);

        var replicas = List.of(
                Thread.ofVirtual().start(() -> urgeTheLate.asOf(later)),
                Thread.ofVirtual().start(() -> urgeTheLate.asOf(later)));
        for (var replica : replicas) {
            replica.join();
        }

        assertThat(occasions(task)).containsExactly("OVERDUE 0", "ESCALATION 3", "ESCALATION 3");
    }

    @Test
    void who_has_submitted_is_left_alone() {
        var task = report();
        submitted(task, DISTRICT);

        routine("2025-01-30T08:00:00+07:00");
        routine("2025-03-30T08:00:00+07:00");

        assertThat(urges(task).getList("")).isEmpty();
    }

    @Test
    void a_person_urges_too_and_the_record_prints_as_an_official_dispatch() {
        var task = report();

        String id = post(
                        "ha-tinh.so-03",
                        "reviewer",
                        "/tasks/" + task + "/urges",
                        Map.of("message", "Đề nghị gửi <báo cáo> trước Tết", "level", "HEAD"))
                .statusCode(201)
                .body("urgedBy", equalTo("ha-tinh.so-03"))
                .extract()
                .path("id");

        var page = HaTinh.as(DISTRICT, "viewer").accept("text/html").get("/urges/" + id);
        page.then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", not(containsString("unsafe-inline")))
                .body(not(containsString("style=")))
                .body(containsString("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
                .body(containsString("SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN"))
                .body(containsString("ngày 10 tháng 01 năm 2025"));
        assertThat(page.asString())
                .contains("V/v đôn đốc thực hiện nhiệm vụ T1.9", "Người đứng đầu Huyện Kỳ Anh", "30/01/2025")
                .contains("&lt;báo cáo&gt;")
                .contains("GIÁM ĐỐC")
                .contains("Văn bản số ……/UBND-NL5")
                .doesNotContain("<báo cáo>", "TM. SỞ", "/null");
        HaTinh.as(DISTRICT, "viewer").get("/urges/" + id).then().body("occasion", equalTo("BY_HAND"));
        HaTinh.as("ha-tinh.h-huongkhe", "viewer").get("/urges/" + id).then().statusCode(404);
        post(DISTRICT, "reviewer", "/tasks/" + task + "/urges", Map.of("message", "x"))
                .statusCode(403);
    }

    private void routine(String instant) {
        clock.is(instant);
        markOverdue.asOf(clock.instant());
        urgeTheLate.asOf(clock.instant());
    }

    private static String report() {
        return Dispatch.task(Dispatch.published(), "T1.9", DISTRICT);
    }

    private static List<String> occasions(String task) {
        return urges(task).getList("collect { it.occasion + ' ' + it.days }");
    }

    private static JsonPath urges(String task) {
        return HaTinh.as(DISTRICT, "viewer").get("/tasks/" + task + "/urges").jsonPath();
    }
}
