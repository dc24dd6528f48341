package vn.ntm.assignment.funding.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.Example;
import vn.ntm.assignment.HaTinh;
import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookFundingTest {

    private static final String ISSUER = "ha-tinh.ubnd-tinh";

    @Inject
    MovableClock clock;

    private final String plan = HaTinh.fresh("ha-tinh.von");

    @BeforeEach
    void thePlanIsSet() {
        clock.is("2024-12-31T08:00:00+07:00");
        HaTinh.isRegistered();
        HaTinh.as(ISSUER, "assigner")
                .body(terms())
                .put("/funding-plans/{plan}", plan)
                .then()
                .statusCode(201);
    }

    @AfterEach
    void theClockIsAsBefore() {
        clock.is("2024-06-17T01:00:00Z");
    }

    @Test
    void money_is_followed_entry_by_entry_and_month_by_month_to_the_last_decimal() {
        book("CARRY_OVER", "5.5", "2024-01-10").statusCode(201);
        book("ALLOCATION", "75.500001", "2024-01-31").statusCode(201);
        book("DISBURSEMENT", "20", "2024-02-01").statusCode(201);
        book("DISBURSEMENT", "0.000001", "2024-02-29").statusCode(201);
        book("DEBT", "3", "2024-03-01").statusCode(201);
        book("DEBT_SETTLED", "1", "2024-03-31").statusCode(201);

        var totals = Example.tree(
                HaTinh.as(ISSUER, "viewer").queryParam("by", "MONTH").get("/funding-plans/{plan}/totals", plan));
        exactly(totals.at("/lines/1/allocated"), "75.500001");
        exactly(totals.at("/lines/1/unallocated"), "0");
        exactly(totals.at("/lines/1/undisbursed"), "55.5");
        exactly(totals.at("/lines/1/debt"), "2");
        totals("MONTH")
                .body("periods.find { it.kind == 'DISBURSEMENT' }.period", equalTo("2024-M02"))
                .body("periods.find { it.kind == 'DISBURSEMENT' }.entries", equalTo(2));
        totals("QUARTER").body("periods.period.unique()", contains("2024-Q1"));
    }

    @Test
    void no_remainder_becomes_negative_unless_it_is_quoted_and_then_it_is_flagged() {
        book("DISBURSEMENT", "70.000002", "2024-05-01")
                .statusCode(422)
                .body("violations.code", contains("disbursed-more-than-allocated", "disbursed-more-than-there-is"));
        totals("YEAR").body("periods", empty());

        HaTinh.as(ISSUER, "assigner")
                .body(entry("DISBURSEMENT", "70.000002", "2024-05-01")
                        .replace("{\"kind\"", "{\"quoted\": true, \"kind\""))
                .post("/funding-plans/{plan}/bookings", plan)
                .then()
                .statusCode(201);
        totals("YEAR").body("lines.find { it.line == 'F1.1' }.flags", contains("disbursed-more-than-there-is"));
    }

    @Test
    void what_is_booked_on_a_line_is_booked_on_all_that_it_is_part_of() {
        book("ALLOCATION", "70", "2024-01-31").statusCode(201);
        book("DISBURSEMENT", "51", "2024-02-01").statusCode(201);

        totals("YEAR")
                .body("lines.find { it.line == 'F1' }.allocated", equalTo(70))
                .body("lines.find { it.line == 'F1' }.disbursed", equalTo(51))
                .body("lines.find { it.line == 'F1.2' }.disbursed", equalTo(0));
        post(entry("ALLOCATION", "30.000002", "2024-02-01").replace("F1.1", "F1"))
                .statusCode(422)
                .body("violations.code", contains("allocated-more-than-there-is"))
                .body("violations.message", contains(containsString("F1")));
        post(entry("ALLOCATION", "30.000001", "2024-02-01").replace("F1.1", "F1"))
                .statusCode(201);
        post(entry("ALLOCATION", "1", "2024-02-01").replace("F1.1", "F1.2")).statusCode(422);
    }

    @Test
    void nothing_is_disbursed_that_was_not_allocated_unless_it_is_quoted_as_an_advance() {
        book("DISBURSEMENT", "51", "2024-02-01")
                .statusCode(422)
                .body("violations.code", contains("disbursed-more-than-allocated", "disbursed-more-than-allocated"));
        post(entry("DISBURSEMENT", "51", "2024-02-01").replace("{\"kind\"", "{\"quoted\": true, \"kind\""))
                .statusCode(201);

        totals("YEAR").body("lines.find { it.line == 'F1.1' }.flags", contains("disbursed-more-than-allocated"));
        book("ALLOCATION", "51", "2024-02-02").statusCode(201);
        totals("YEAR").body("lines.find { it.line == 'F1.1' }.flags", empty());
    }

    @Test
    void what_was_allocated_to_the_whole_and_not_divided_may_be_disbursed_on_a_part() {
        post(entry("ALLOCATION", "50", "2024-01-31").replace("F1.1", "F1")).statusCode(201);

        book("DISBURSEMENT", "40", "2024-02-01").statusCode(201);

        book("DISBURSEMENT", "11", "2024-02-01").statusCode(422);
        totals("YEAR").body("lines.find { it.line == 'F1.1' }.flags", empty());
    }

    @Test
    void no_allocation_is_taken_back_from_under_a_disbursement() {
        String allocated =
                book("ALLOCATION", "60", "2024-01-31").statusCode(201).extract().path("id");
        book("DISBURSEMENT", "40", "2024-02-01").statusCode(201);

        post(entry("ALLOCATION", "60", "2024-02-02")
                        .replace("{\"kind\"", "{\"reverses\": \"%s\", \"kind\"".formatted(allocated)))
                .statusCode(422)
                .body("violations.code", hasItem("disbursed-more-than-allocated"));
    }

    @Test
    void no_line_becomes_less_than_what_was_booked_on_it() {
        book("ALLOCATION", "60", "2024-01-31").statusCode(201);

        restated(terms().replace("70.000001", "10")
                        .replace("100.000001", "40")
                        .replace("\"amount\": 60", "\"amount\": 10"))
                .statusCode(422)
                .body("violations.pointer", contains("/lines/0/amount", "/lines/1/amount"))
                .body("violations.code", contains("less-than-booked", "less-than-booked"));
        restated(terms().replace("70.000001", "60").replace("100.000001", "90")).statusCode(200);
    }

    private ValidatableResponse restated(String terms) {
        return HaTinh.as(ISSUER, "assigner")
                .filter(new JustRead())
                .body(terms)
                .put("/funding-plans/{plan}", plan)
                .then();
    }

    @Test
    void a_line_of_unknown_amount_is_booked_on_and_exceeds_nothing() {
        post(entry("ALLOCATION", "60", "2024-01-31").replace("F1.1", "F2")).statusCode(201);

        totals("YEAR")
                .body("lines.find { it.line == 'F2' }.allocated", equalTo(60))
                .body("lines.find { it.line == 'F2' }.planned", nullValue())
                .body("lines.find { it.line == 'F2' }.unallocated", nullValue())
                .body("lines.find { it.line == 'F2' }.flags", empty());
    }

    @Test
    void a_component_and_a_project_are_paid_from_their_own_line() {
        var ofAnother = entry("ALLOCATION", "1", "2024-01-31").replace("F1.1", "F1.2");

        post(ofAnother.replace("{\"kind\"", "{\"component\": \"2\", \"kind\""))
                .statusCode(422)
                .body("violations.pointer", contains("/component"))
                .body("violations.code", contains("of-another-line"));
        post(entry("ALLOCATION", "1", "2024-01-31")
                        .replace("{\"kind\"", "{\"component\": \"2\", \"project\": \"DA1\", \"kind\""))
                .statusCode(201);
    }

    @Test
    void a_mistake_is_reversed_by_another_entry_and_once_only() {
        String wrong =
                book("ALLOCATION", "60", "2024-01-31").statusCode(201).extract().path("id");
        var reversal = entry("ALLOCATION", "60", "2024-02-01")
                .replace("{\"kind\"", "{\"reverses\": \"%s\", \"kind\"".formatted(wrong));

        post(reversal).statusCode(201);
        post(reversal).statusCode(422).body("violations.code", contains("nothing-to-reverse"));
        post(reversal.replace(wrong, UUID.randomUUID().toString())).statusCode(422);

        totals("YEAR").body("lines.find { it.line == 'F1.1' }.allocated", equalTo(0));
        HaTinh.as(ISSUER, "viewer")
                .get("/funding-plans/{plan}/bookings", plan)
                .then()
                .body("items.amount", contains(60, -60))
                .body("items.account", hasItem(ISSUER));
    }

    @Test
    void what_was_booked_is_reversed_wherever_its_component_has_gone_since() {
        var entry = entry("ALLOCATION", "20", "2024-01-31").replace("{\"kind\"", "{\"component\": \"2\", \"kind\"");
        String booked = post(entry).statusCode(201).extract().path("id");
        HaTinh.as(ISSUER, "assigner")
                .filter(new JustRead())
                .body(terms().replace("\"base\": \"F1.1\"", "\"base\": \"F1.2\"")
                        .replace("\"amount\": 60", "\"amount\": 30"))
                .put("/funding-plans/{plan}", plan)
                .then()
                .statusCode(200);

        post(entry).statusCode(422).body("violations.code", contains("of-another-line"));
        post(entry.replace("{\"component\"", "{\"reverses\": \"%s\", \"component\"".formatted(booked)))
                .statusCode(201);

        totals("YEAR").body("lines.find { it.line == 'F1.1' }.allocated", equalTo(0));
    }

    @Test
    void a_line_that_something_is_booked_on_stays_in_the_plan() {
        book("ALLOCATION", "60", "2024-01-31").statusCode(201);

        HaTinh.as(ISSUER, "assigner")
                .filter(new JustRead())
                .body("""
                        {"issuer": "%s", "year": 2024, "name": "Vốn", "lines": [
                          {"code": "F1", "source": "nstw", "amount": 100}]}""".formatted(ISSUER))
                .put("/funding-plans/{plan}", plan)
                .then()
                .statusCode(422)
                .body("violations.code", contains("line-has-bookings"));
    }

    @Test
    void nothing_is_known_or_done_outside_the_branch() {
        HaTinh.as("lai-chau.ubnd-tinh", "assigner")
                .body(entry("ALLOCATION", "1", "2024-01-31"))
                .post("/funding-plans/{plan}/bookings", plan)
                .then()
                .statusCode(404);
        HaTinh.as("lai-chau.ubnd-tinh", "viewer")
                .get("/funding-plans/{plan}", plan)
                .then()
                .statusCode(404);
        HaTinh.as("lai-chau.ubnd-tinh", "viewer")
                .get("/funding-plans/{plan}/totals", plan)
                .then()
                .statusCode(404);
        HaTinh.as(ISSUER, "viewer")
                .body(entry("ALLOCATION", "1", "2024-01-31"))
                .post("/funding-plans/{plan}/bookings", plan)
                .then()
                .statusCode(403);
    }

    private static String terms() {
        return """
                {"issuer": "%s", "year": 2024, "name": "Vốn 2024", "lines": [
                  {"code": "F1", "source": "nstw", "amount": 100.000001},
                  {"code": "F1.1", "parent": "F1", "source": "nstw.dau-tu", "amount": 70.000001},
                  {"code": "F1.2", "parent": "F1", "source": "nstw.thuong-xuyen", "amount": 30},
                  {"code": "F2", "source": "nsdp"},
                  {"code": "F5", "source": "cong-dong", "amount": 12.5}],
                 "components": [{"code": "2", "base": "F1.1", "amount": 60}],
                 "projects": [{"code": "DA1", "name": "Đường bản", "component": "2", "amount": 60,
                               "specialMechanism": true}],
                 "contributions": [
                   {"line": "F5", "form": "CASH", "quantity": 2.5, "converted": 2.5},
                   {"line": "F5", "form": "LABOUR_DAYS", "quantity": 20, "converted": 4},
                   {"line": "F5", "form": "LAND_M2", "quantity": 150, "converted": 6}]}""".formatted(ISSUER);
    }

    private static void exactly(JsonNode amount, String expected) {
        assertThat(amount.decimalValue()).isEqualByComparingTo(expected);
    }

    private ValidatableResponse book(String kind, String amount, String day) {
        return post(entry(kind, amount, day));
    }

    private ValidatableResponse post(String entry) {
        return HaTinh.as(ISSUER, "assigner")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(entry)
                .post("/funding-plans/{plan}/bookings", plan)
                .then();
    }

    private static String entry(String kind, String amount, String day) {
        return """
                {"kind": "%s", "line": "F1.1", "amount": %s, "on": "%s", "document": "12/QĐ-UBND"}""".formatted(kind, amount, day);
    }

    private ValidatableResponse totals(String by) {
        return HaTinh.as(ISSUER, "viewer")
                .queryParam("by", by)
                .get("/funding-plans/{plan}/totals", plan)
                .then()
                .statusCode(200);
    }
}
