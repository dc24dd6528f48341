package vn.ntm.assignment.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
import vn.ntm.testkit.Tables;

/** A directive can be tried before anybody is told of it. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TryDirectiveTest {

    @Inject
    Tables tables;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void a_draft_is_judged_and_answered_as_it_would_be_and_is_not_there() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        var before = rows();

        HaTinh.as(Dispatch.ISSUER, "assigner")
                .body(Dispatch.written(code))
                .post("/directives?dryRun=true")
                .then()
                .statusCode(201)
                .header("Dry-Run", "true")
                .body("code", equalTo(code))
                .body("state", equalTo("DRAFT"));

        assertThat(rows()).isEqualTo(before);
        HaTinh.as(Dispatch.ISSUER, "assigner").get("/directives/" + code).then().statusCode(404);
    }

    @Test
    void a_slip_in_the_parameter_drafts_nothing_either() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        var before = rows();

        for (var slip : List.of("dry_run=true", "dryRun=1", "dryRun=", "dryRun=true&dryRun=false", "trial=true")) {
            HaTinh.as(Dispatch.ISSUER, "assigner")
                    .body(Dispatch.written(code))
                    .post("/directives?" + slip)
                    .then()
                    .statusCode(400);
        }

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_publication_is_tried_and_then_done() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        Dispatch.drafted(Dispatch.written(code)).then().statusCode(201);
        var before = rows();

        HaTinh.as(Dispatch.ISSUER, "assigner")
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", code)
                .post("/directives/{code}/publish?dryRun=true", code)
                .then()
                .statusCode(200)
                .header("Dry-Run", "true")
                .body("state", equalTo("PUBLISHED"));
        assertThat(rows()).isEqualTo(before);
        HaTinh.as(Dispatch.ISSUER, "assigner").get("/directives/" + code).then().body("state", equalTo("DRAFT"));

        HaTinh.as(Dispatch.ISSUER, "assigner")
                .header("If-Match", "\"0\"")
                .header("Idempotency-Key", code)
                .post("/directives/{code}/publish", code)
                .then()
                .statusCode(200)
                .header("Dry-Run", nullValue())
                .body("state", equalTo("PUBLISHED"));
    }

    @Test
    void what_a_trial_is_refused_for_it_hears_in_full() {
        HaTinh.as(Dispatch.ISSUER, "assigner")
                .body("{\"code\":\"ha-tinh.x\",\"titel\":\"A\",\"year\":\"nay\"}")
                .post("/directives?dryRun=true")
                .then()
                .statusCode(400)
                .header("Dry-Run", nullValue())
                .body("code", equalTo("unreadable-body"));
    }

    private Map<String, Long> rows() {
        var rows = tables.counts();
        rows.remove("told");
        return rows;
    }
}
