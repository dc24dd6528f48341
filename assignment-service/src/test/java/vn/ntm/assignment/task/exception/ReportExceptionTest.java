package vn.ntm.assignment.task.exception;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.assignment.task.Steps.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportExceptionTest {

    private static final String DISTRICT = "ha-tinh.h-kyanh";

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void whenever_something_arises_it_is_an_entry_of_its_own() {
        var task = Dispatch.task(Dispatch.publish(withExceptions()), "T7", DISTRICT);

        report(task, "thiếu vốn đối ứng").statusCode(201);
        report(task, "mưa lũ").statusCode(201);

        HaTinh.as(Dispatch.ISSUER, "viewer")
                .get("/tasks/" + task + "/exception-reports")
                .then()
                .body("items", hasSize(2))
                .body("items.subject", equalTo(List.of("mưa lũ", "thiếu vốn đối ứng")));
        post(DISTRICT, "reporter", "/tasks/" + task + "/accept", Map.of()).statusCode(200);
        post(DISTRICT, "reporter", "/tasks/" + task + "/submit", Map.of())
                .statusCode(409)
                .body("code", equalTo("never-due"));
    }

    @Test
    void a_task_with_an_end_takes_none_and_a_stranger_gives_none() {
        var task = Dispatch.task(Dispatch.published(), "T1.9", DISTRICT);
        report(task, "x").statusCode(409).body("code", equalTo("not-an-exception-report"));

        var exceptions = Dispatch.task(Dispatch.publish(withExceptions()), "T7", DISTRICT);
        post("ha-tinh.h-huongkhe", "reporter", "/tasks/" + exceptions + "/exception-reports", said("x"))
                .statusCode(404);
    }

    @Test
    void it_has_no_deadline() {
        var written = withExceptions();
        var task = new HashMap<>(exceptions());
        task.put("deadline", Map.of("wording", "trước 30/9", "date", "2024-09-30", "inclusive", false));
        written.put("tasks", List.of(task));

        Dispatch.drafted(written)
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("exception-reports-are-never-due"));
    }

    private static io.restassured.response.ValidatableResponse report(String task, String subject) {
        return post(DISTRICT, "reporter", "/tasks/" + task + "/exception-reports", said(subject));
    }

    private static Map<String, Object> said(String subject) {
        return Map.of("subject", subject, "content", "báo cáo để chỉ đạo");
    }

    private static Map<String, Object> withExceptions() {
        var written = Dispatch.written(HaTinh.fresh("ha-tinh.nl5"));
        written.put("tasks", List.of(exceptions()));
        return written;
    }

    private static Map<String, Object> exceptions() {
        return Map.of(
                "number",
                "T7",
                "summary",
                "Khi có khó khăn, vướng mắc, kịp thời báo cáo",
                "lead",
                List.of("ha-tinh.cap-huyen"),
                "modality",
                "ORDER",
                "kind",
                "EXCEPTION_REPORT");
    }
}
