package vn.ntm.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

/** What every service answers to requests that are not as its document says, operation by operation. */
public abstract class MalformedRequests {

    /** The {@code Authorization} of whoever may do everything. */
    protected abstract String caller();

    /** The address of one that is not answered without a token. */
    protected abstract String list();

    @Test
    void every_list_refuses_a_cursor_that_it_did_not_give() {
        assertThat(Malformed.cursors(caller())).isEmpty();
    }

    @Test
    void nothing_is_answered_in_a_form_that_it_does_not_have() {
        assertThat(Malformed.forms(caller())).isEmpty();
    }

    @Test
    void no_parameter_is_passed_over_that_an_operation_does_not_know() {
        assertThat(Malformed.parameters(caller())).isEmpty();
    }

    @Test
    void a_parameter_that_is_missing_is_named() {
        assertThat(Malformed.missingParameters(caller())).isEmpty();
    }

    @Test
    void a_body_hears_at_once_of_the_field_that_is_unknown_and_of_all_that_are_missing() {
        assertThat(Malformed.shapes(caller())).isEmpty();
    }

    @Test
    void a_language_that_cannot_be_read_is_no_reason_for_another_refusal() {
        given().header("Accept-Language", "en;q=abc")
                .get(list())
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("Content-Language", "vi")
                .body("code", equalTo("not-signed-in"));
    }
}
