package vn.ntm.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.Malformed;
import vn.ntm.testkit.TestCallers;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class MalformedTest {

    private static final String CALLER = TestCallers.as(
            "vpdp-trung-uong",
            "admin",
            "assigner",
            "criteria-manager",
            "integration",
            "reporter",
            "reviewer",
            "viewer");

    @Test
    void every_list_refuses_a_cursor_that_it_did_not_give() {
        assertThat(Malformed.cursors(CALLER)).isEmpty();
    }

    @Test
    void nothing_is_answered_in_a_form_that_it_does_not_have() {
        assertThat(Malformed.forms(CALLER)).isEmpty();
    }

    @Test
    void no_parameter_is_passed_over_that_an_operation_does_not_know() {
        assertThat(Malformed.parameters(CALLER)).isEmpty();
    }

    @Test
    void a_parameter_that_is_missing_is_named() {
        assertThat(Malformed.missingParameters(CALLER)).isEmpty();
    }

    @Test
    void a_body_hears_at_once_of_the_field_that_is_unknown_and_of_all_that_are_missing() {
        assertThat(Malformed.shapes(CALLER)).isEmpty();
    }

    @Test
    void a_language_that_cannot_be_read_is_no_reason_for_another_refusal() {
        given().header("Accept-Language", "en;q=abc")
                .get("/api/v1/evaluations")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("Content-Language", "vi")
                .body("code", equalTo("not-signed-in"));
    }
}
