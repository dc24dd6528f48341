package vn.ntm.assignment.task.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.ntm.assignment.task.Steps.file;
import static vn.ntm.assignment.task.Steps.post;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Told;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EscalateTaskTest {

    private static final String DISTRICT = "ha-tinh.h-kyanh";

    @Inject
    Told told;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void it_goes_to_the_issuer_and_comes_back_with_a_decision() {
        var task = Dispatch.task(Dispatch.published(), "T1.9", DISTRICT);

        String id = post(DISTRICT, "reporter", "/tasks/" + task + "/escalations", Map.of("reason", "vượt thẩm quyền"))
                .statusCode(201)
                .body("escalatedTo", equalTo(Dispatch.ISSUER))
                .extract()
                .path("id");
        HaTinh.as(Dispatch.ISSUER, "viewer")
                .queryParam("open", true)
                .get("/escalations")
                .then()
                .body("items.id", hasItem(id));
        post(DISTRICT, "assigner", "/escalations/" + id + "/decide", Map.of("decision", "x"))
                .statusCode(403)
                .body("code", equalTo("somebody-else-decides"));
        post(
                        Dispatch.ISSUER,
                        "assigner",
                        "/escalations/" + id + "/decide",
                        Map.of("decision", "giao Sở Tài chính bố trí", "reference", "12/TB-UBND"))
                .statusCode(200)
                .body("decidedBy", equalTo(Dispatch.ISSUER));
        post(Dispatch.ISSUER, "assigner", "/escalations/" + id + "/decide", Map.of("decision", "khác"))
                .statusCode(409);

        assertThat(told.told(1, "TaskEscalated", task).getFirst())
                .contains("\"escalatedTo\":\"ha-tinh.ubnd-tinh\"", "vượt thẩm quyền");
        file(task, DISTRICT).body("history.verb", equalTo(List.of("ESCALATED", "ESCALATION_ANSWERED")));
    }

    @Test
    void it_may_go_higher_than_the_issuer_but_not_aside() {
        var task = Dispatch.task(Dispatch.published(), "T1.9", DISTRICT);

        post(DISTRICT, "reporter", "/tasks/" + task + "/escalations", Map.of("to", "ha-tinh", "reason", "x"))
                .statusCode(201);
        post(DISTRICT, "reporter", "/tasks/" + task + "/escalations", Map.of("to", "lai-chau", "reason", "x"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/to"));
        post("ha-tinh.h-huongkhe", "reporter", "/tasks/" + task + "/escalations", Map.of("reason", "x"))
                .statusCode(404);
    }
}
