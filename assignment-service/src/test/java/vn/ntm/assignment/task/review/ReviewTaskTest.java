package vn.ntm.assignment.task.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.ntm.assignment.task.Steps.file;
import static vn.ntm.assignment.task.Steps.post;
import static vn.ntm.assignment.task.Steps.submitted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Told;
import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewTaskTest {

    private static final String LEAD = "ha-tinh.h-huongkhe";

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
    void what_ends_with_a_decision_is_completed_by_its_number_and_date_and_who_supports_with_it() {
        var code = Dispatch.published();
        var task = Dispatch.task(code, "T1.8", LEAD);
        submitted(task, LEAD);
        post(Dispatch.ISSUER, "assigner", "/tasks/" + task + "/complete", Map.of())
                .statusCode(409)
                .body("code", equalTo("decision-missing"));
        post(Dispatch.ISSUER, "assigner", "/tasks/" + task + "/decision", decision("ha-tinh.so-03"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/decidedBy"));

        post(Dispatch.ISSUER, "assigner", "/tasks/" + task + "/decision", decision(Dispatch.ISSUER))
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("decision.number", equalTo("2345/QĐ-UBND"))
                .body("decision.date", equalTo("2024-06-15"));

        var supporting = Dispatch.task(code, "T1.8", "ha-tinh.vpdp");
        file(supporting, "ha-tinh.vpdp")
                .body("state", equalTo("COMPLETED"))
                .body("onTime", equalTo(true))
                .body("history.verb", equalTo(List.of("COMPLETED_WITH_LEAD")));
        told.told(1, "TaskCompleted", task);
        told.told(1, "TaskCompleted", supporting);
    }

    @Test
    void a_condition_that_is_not_met_ends_the_task_for_all_who_share_it() {
        var code = conditional(null);
        var task = Dispatch.task(code, "T1.8", LEAD);
        file(task, LEAD).body("state", equalTo("CONDITIONAL"));
        post(LEAD, "reporter", "/tasks/" + task + "/accept", Map.of()).statusCode(409);

        post(LEAD, "reporter", "/tasks/" + task + "/condition", Map.of("met", false, "reason", "chưa đủ 9 tiêu chí"))
                .statusCode(200)
                .body("state", equalTo("NOT_APPLICABLE"))
                .body("overdue", equalTo(false))
                .body("history[0].remark", equalTo("chưa đủ 9 tiêu chí"));

        file(Dispatch.task(code, "T1.8", "ha-tinh.vpdp"), "ha-tinh.vpdp").body("state", equalTo("NOT_APPLICABLE"));
    }

    @Test
    void once_the_condition_is_met_work_begins() {
        var code = conditional(null);
        var task = Dispatch.task(code, "T1.8", LEAD);

        post(Dispatch.ISSUER, "assigner", "/tasks/" + task + "/condition", Map.of("met", true, "reason", "đủ"))
                .statusCode(200)
                .body("state", equalTo("ASSIGNED"));

        post(LEAD, "reporter", "/tasks/" + task + "/accept", Map.of()).statusCode(200);
        file(Dispatch.task(code, "T1.8", "ha-tinh.vpdp"), "ha-tinh.vpdp").body("state", equalTo("ASSIGNED"));
    }

    @Test
    void a_conditional_part_is_noted_and_the_rest_goes_on() {
        var task = Dispatch.task(conditional("đăng ký xã NTM thông minh"), "T1.8", LEAD);

        file(task, LEAD)
                .body("state", equalTo("ASSIGNED"))
                .body("terms.conditionalPart", equalTo("đăng ký xã NTM thông minh"));
        post(LEAD, "reporter", "/tasks/" + task + "/condition", Map.of("met", false, "reason", "chưa"))
                .statusCode(200)
                .body("state", equalTo("ASSIGNED"))
                .body("history.verb", hasItem("CONDITION_NOT_MET"));
    }

    @Test
    void a_condition_is_declared_with_a_reason_and_only_where_there_is_one() {
        var task = Dispatch.task(conditional(null), "T1.8", LEAD);
        post(LEAD, "reporter", "/tasks/" + task + "/condition", Map.of("met", true))
                .statusCode(400);
        post("ha-tinh.vpdp", "reporter", "/tasks/" + task + "/condition", Map.of("met", true, "reason", "x"))
                .statusCode(404);

        var without = Dispatch.task(Dispatch.published(), "T1.9", LEAD);
        post(LEAD, "reporter", "/tasks/" + without + "/condition", Map.of("met", true, "reason", "x"))
                .statusCode(409)
                .body("code", equalTo("has-no-condition"));
    }

    @Test
    void nobody_forwards_in_anothers_place() {
        var task = Dispatch.task(Dispatch.published(), "T1.9", LEAD);
        submitted(task, LEAD);

        post(Dispatch.ISSUER, "assigner", "/tasks/" + task + "/forward", Map.of())
                .statusCode(409)
                .body("code", equalTo("not-a-checker"));
        post("ha-tinh.so-03", "reviewer", "/tasks/" + task + "/forward", Map.of())
                .statusCode(200);
        post("ha-tinh.so-03", "reviewer", "/tasks/" + task + "/forward", Map.of())
                .statusCode(409);
        assertThat(told.of("TaskCompleted", task)).isEmpty();
    }

    private static Map<String, Object> decision(String by) {
        return Map.of("decidedBy", by, "number", "2345/QĐ-UBND", "date", "2024-06-15");
    }

    private static String conditional(@Nullable String part) {
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        var dossier = new HashMap<>(Dispatch.dossier());
        dossier.put("condition", "nếu đủ điều kiện");
        dossier.put("conditionalPart", part);
        written.put("tasks", List.of(dossier));
        return Dispatch.publish(written);
    }
}
