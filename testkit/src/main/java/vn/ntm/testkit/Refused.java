package vn.ntm.testkit;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;

/** What every refusal has, whoever says it (RFC 9457, and the rules of the API). */
public final class Refused {

    private Refused() {}

    public static ValidatableResponse completely(ValidatableResponse answer, int status) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", not(blankOrNullString()))
                .body("title", not(blankOrNullString()))
                .body("detail", not(blankOrNullString()))
                .body("instance", not(blankOrNullString()))
                .body("code", not(blankOrNullString()))
                .body("violations", notNullValue())
                .body("remedies.action", not(org.hamcrest.Matchers.empty()));
    }
}
