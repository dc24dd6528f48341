package vn.ntm.assignment.responsibility;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.HaTinh;
import vn.ntm.assignment.Heard;
import vn.ntm.assignment.fact.CriteriaSets;
import vn.ntm.events.CriteriaEvent.CriteriaSetPublished;
import vn.ntm.events.CriteriaEvent.CriterionLine;
import vn.ntm.events.CriteriaEvent.IndicatorLine;
import vn.ntm.kernel.Code;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssignResponsibilitiesTest {

    private static final String ISSUER = "ha-tinh.ubnd-tinh";

    @Inject
    Heard heard;

    @Inject
    CriteriaSets sets;

    private final Code set = Code.valueOf(HaTinh.fresh("xa-ntm"));

    @BeforeEach
    void theSetIsKnown() {
        HaTinh.isRegistered();
        heard.tell(new CriteriaSetPublished(
                UUID.randomUUID(),
                set,
                1,
                "Bộ tiêu chí xã",
                Code.valueOf("commune"),
                Code.valueOf("standard"),
                LocalDate.of(2022, 3, 8),
                null,
                List.of(new CriterionLine(
                        "17",
                        "Môi trường",
                        List.of(
                                new IndicatorLine("17.1", "Nước sạch", "%"),
                                new IndicatorLine("17.9", "Nhà tiêu", "%"))))));
        await().until(() -> !sets.known(List.of(set)).isEmpty());
    }

    @Test
    void who_is_accountable_for_a_criterion_depends_on_the_day() {
        assign(matrix("2024-01-01", "2025-03-01")).statusCode(201);

        accountable("17", "2025-02-28").body("items.organisation", contains("ha-tinh.so-11"));
        accountable("17", "2025-03-01").body("items.organisation", contains("ha-tinh.so-03"));
        accountable("17", "2025-03-01").body("items[0].head.name", equalTo("Trần Thị B"));
        accountable("17", "2023-12-31").body("items", empty());
    }

    @Test
    void an_indicator_that_nobody_was_given_is_its_criterions() {
        assign(matrix("2024-01-01", "2025-03-01")).statusCode(201);

        accountable("17.1", "2025-03-01")
                .body("items.organisation", contains("ha-tinh.so-03"))
                .body("items.inherited", contains(true));
        accountable("17.9", "2025-03-01")
                .body("items.organisation", contains("ha-tinh.vpdp"))
                .body("items.inherited", contains(false));
    }

    @Test
    void a_change_names_what_it_has_read_and_an_equal_statement_changes_nothing() {
        assign(matrix("2024-01-01", "2025-03-01")).statusCode(201).header("ETag", "\"0\"");

        assign(matrix("2024-01-01", "2025-03-01")).statusCode(200).header("ETag", "\"0\"");
        assign(matrix("2024-01-01", "2025-04-01")).statusCode(428);
        HaTinh.as(ISSUER, "assigner")
                .get("/responsibilities/{issuer}/{set}", ISSUER, set.text())
                .then()
                .statusCode(200)
                .body("rows.size()", equalTo(3));
    }

    @Test
    void others_neither_read_nor_write_it() {
        assign(matrix("2024-01-01", "2025-03-01")).statusCode(201);

        HaTinh.as("lai-chau.ubnd-tinh", "viewer")
                .get("/responsibilities/{issuer}/{set}", ISSUER, set.text())
                .then()
                .statusCode(404);
        HaTinh.as("lai-chau.ubnd-tinh", "viewer")
                .queryParam("set", set.text())
                .get("/responsibilities")
                .then()
                .body("items", empty());
        HaTinh.as("lai-chau.ubnd-tinh", "assigner")
                .body(matrix("2024-01-01", "2025-04-01"))
                .put("/responsibilities")
                .then()
                .statusCode(403);
        HaTinh.as(ISSUER, "viewer")
                .body(matrix("2024-01-01", "2025-04-01"))
                .put("/responsibilities")
                .then()
                .statusCode(403);
        HaTinh.as("ha-tinh.so-11", "viewer")
                .queryParam("set", set.text())
                .queryParam("at", "2024-06-01")
                .get("/responsibilities")
                .then()
                .body("items.organisation", contains("ha-tinh.so-11"));
    }

    @Test
    void all_that_is_wrong_is_said_and_nothing_is_stored() {
        assign(matrix("2024-01-01", "2025-03-01")
                        .replace("\"to\": \"2025-03-01\"", "\"to\": \"2024-12-01\"")
                        .replace("ha-tinh.vpdp", "ha-tinh.khong-co"))
                .statusCode(422)
                .body("code", equalTo("responsibilities-break-rules"))
                .body("violations.code", contains("unknown-code", "no-lead"));

        HaTinh.as(ISSUER, "assigner")
                .get("/responsibilities/{issuer}/{set}", ISSUER, set.text())
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse assign(String body) {
        return HaTinh.as(ISSUER, "assigner").body(body).put("/responsibilities").then();
    }

    private ValidatableResponse accountable(String item, String day) {
        return HaTinh.as(ISSUER, "viewer")
                .queryParam("set", set.text())
                .queryParam("criterion", item)
                .queryParam("at", day)
                .get("/responsibilities")
                .then()
                .statusCode(200);
    }

    /** On the day of the merger of departments the environment goes from one to the other. */
    private String matrix(String from, String changes) {
        return """
                {"issuer": "%s", "set": "%s", "document": "2496/KH-UBND", "rows": [
                  {"item": "17", "organisation": "ha-tinh.so-11", "role": "LEAD", "head": {"name": "Lê Văn A"},
                   "from": "%s", "to": "%s"},
                  {"item": "17", "organisation": "ha-tinh.so-03", "role": "LEAD",
                   "head": {"name": "Trần Thị B", "title": "Giám đốc"}, "from": "%s"},
                  {"item": "17.9", "organisation": "ha-tinh.vpdp", "role": "LEAD", "head": {"name": "Vũ C"},
                   "from": "%s"}]}""".formatted(ISSUER, set, from, changes, changes, from);
    }
}
