package vn.ntm.criteria.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class CreateSetTest {

    @Test
    void a_new_set_is_named_and_has_no_version_yet() {
        var code = Decision.freshCode();

        Decision.manager()
                .body(Decision.set(code))
                .post(Decision.PATH)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("code", equalTo(code))
                .body("validFrom", equalTo("2022-03-08"))
                .body("version", nullValue());
    }

    @Test
    void the_same_key_answers_the_same_and_makes_one_set() {
        var code = Decision.freshCode();
        var first = Decision.manager()
                .header("Idempotency-Key", code)
                .body(Decision.set(code))
                .post(Decision.PATH);

        var second = Decision.manager()
                .header("Idempotency-Key", code)
                .body(Decision.set(code))
                .post(Decision.PATH);

        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void a_code_names_one_set() {
        var code = Decision.named();

        Decision.manager()
                .body(Decision.set(code))
                .post(Decision.PATH)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("set-exists"));
    }

    @Test
    void it_does_not_end_before_it_begins() {
        Decision.manager()
                .body(Decision.set(Decision.freshCode()).replace("2026-02-14", "2021-12-31"))
                .post(Decision.PATH)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItems("/validTo"));
    }

    @Test
    void what_is_missing_is_named() {
        Decision.manager()
                .body("{\"code\":\"xa\",\"name\":\" \"}")
                .post(Decision.PATH)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItems("/name", "/unitKind", "/tier", "/legalBasis", "/validFrom"));
    }

    @Test
    void only_a_criteria_manager_may() {
        Decision.viewer()
                .body(Decision.set(Decision.freshCode()))
                .post(Decision.PATH)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }
}
