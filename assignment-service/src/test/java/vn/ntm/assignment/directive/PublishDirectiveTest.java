package vn.ntm.assignment.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;

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

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishDirectiveTest {

    @Inject
    Told told;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
    }

    @Test
    void every_body_that_a_group_means_today_owes_its_own_task() {
        var code = Dispatch.published();

        tasks(code, "T1.9")
                .body("organisation", containsInAnyOrder("ha-tinh.h-kyanh", "ha-tinh.tx-kyanh", "ha-tinh.h-huongkhe"))
                .body("findAll { it.role != 'LEAD' }.size()", equalTo(0))
                .body("deadline.unique()", equalTo(List.of("2025-01-31T00:00:00+07:00")))
                .body("lastDay.unique()", equalTo(List.of("2025-01-30")))
                .body("deadlineWording.unique()", equalTo(List.of("trước ngày 31/01/2025")));
    }

    @Test
    void a_body_that_leads_and_is_in_a_coordinating_group_leads() {
        var code = Dispatch.published();

        tasks(code, "T1.8")
                .body("find { it.organisation == 'ha-tinh.h-huongkhe' }.role", equalTo("LEAD"))
                .body(
                        "findAll { it.role == 'COORDINATE' }.organisation",
                        containsInAnyOrder("ha-tinh.vpdp", "ha-tinh.h-kyanh", "ha-tinh.tx-kyanh"));
    }

    @Test
    void the_others_are_told_of_the_document_its_regimes_and_each_task() {
        var code = Dispatch.published();

        var published = told.told(1, "DirectivePublished", code).getFirst();
        assertThat(published)
                .contains(
                        "\"issuer\":\"ha-tinh.ubnd-tinh\"", "\"frequency\":\"MONTHLY\"", "\"day\":25", code + ".thang")
                .contains("\"number\":null");
        var directive = HaTinh.as(Dispatch.ISSUER, "assigner")
                .get("/directives/" + code)
                .<String>path("id");
        assertThat(told.told(7, "TaskAssigned", directive))
                .filteredOn(payload -> payload.contains("\"lead\":true"))
                .hasSize(4)
                .anySatisfy(payload -> assertThat(payload).contains("\"deadline\":\"2025-01-31T00:00:00+07:00\""));
    }

    @Test
    void what_is_published_cannot_be_published_again_nor_revised() {
        var code = Dispatch.published();

        publish(code, "\"1\"").statusCode(409).body("code", equalTo("directive-not-a-draft"));
        HaTinh.as(Dispatch.ISSUER, "assigner")
                .header("If-Match", "\"1\"")
                .body("{\"title\":\"Khác\"}")
                .patch("/directives/{code}", code)
                .then()
                .statusCode(422)
                .body("violations[0].code", equalTo("content-is-published"));
    }

    @Test
    void a_publication_names_the_revision_it_has_read() {
        var code = HaTinh.fresh("ha-tinh.nl5");
        Dispatch.drafted(Dispatch.written(code)).then().statusCode(201);

        HaTinh.as(Dispatch.ISSUER, "assigner")
                .post("/directives/{code}/publish", code)
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-missing"));
        publish(code, "\"7\"").statusCode(412).body("code", equalTo("changed-meanwhile"));
    }

    @Test
    void a_task_that_nobody_would_lead_today_is_not_published() {
        var empty = HaTinh.fresh("ha-tinh.nhom");
        HaTinh.as(HaTinh.INSTALLATION)
                .body("{\"name\":\"các phường\",\"kinds\":[\"town\"],\"under\":\"ha-tinh.so-03\"}")
                .put("/organisation-groups/{code}", empty)
                .then()
                .statusCode(201);
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        var task = Dispatch.districtsReport();
        task.put("lead", List.of(empty));
        written.put("tasks", List.of(task));
        Dispatch.drafted(written).then().statusCode(201);

        publish(code, "\"0\"")
                .statusCode(422)
                .body("violations.pointer", equalTo(List.of("/tasks/0/lead")))
                .body("violations.code", equalTo(List.of("means-nobody")));

        HaTinh.as(Dispatch.ISSUER, "assigner").get("/directives/" + code).then().body("state", equalTo("DRAFT"));
        assertThat(told.of("DirectivePublished", code)).isEmpty();
    }

    @Test
    void a_draft_is_unknown_to_others_and_a_published_directive_known_to_those_it_addresses() {
        var draft = HaTinh.fresh("ha-tinh.nl5");
        Dispatch.drafted(Dispatch.written(draft)).then().statusCode(201);
        var published = Dispatch.published();

        HaTinh.as("ha-tinh.h-kyanh", "viewer")
                .get("/directives/" + draft)
                .then()
                .statusCode(404);
        HaTinh.as("ha-tinh.h-kyanh", "viewer")
                .get("/directives/" + published)
                .then()
                .statusCode(200);
        HaTinh.as("lai-chau.ubnd-tinh", "viewer")
                .get("/directives/" + published)
                .then()
                .statusCode(404);
        HaTinh.as("ha-tinh.h-kyanh", "viewer")
                .queryParam("limit", 500)
                .get("/directives")
                .then()
                .body("items.code", hasItem(published))
                .body("items.code", not(hasItem(draft)));
        HaTinh.as("ha-tinh.h-kyanh", "assigner")
                .filter(new JustRead())
                .post("/directives/{code}/publish", published)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-the-issuer"));
    }

    private static ValidatableResponse publish(String code, String etag) {
        return HaTinh.as(Dispatch.ISSUER, "assigner")
                .header("If-Match", etag)
                .post("/directives/{code}/publish", code)
                .then();
    }

    private static ValidatableResponse tasks(String directive, String number) {
        return HaTinh.as(Dispatch.ISSUER, "assigner")
                .queryParam("directive", directive)
                .get("/tasks")
                .then()
                .statusCode(200)
                .rootPath("items.findAll { it.number == '%s' }".formatted(number));
    }
}
