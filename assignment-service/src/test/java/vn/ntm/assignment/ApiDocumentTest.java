package vn.ntm.assignment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiDocumentTest {

    @Test
    void codes_and_deadlines_are_text_and_every_operation_says_what_it_does() {
        given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("components.schemas.Code.type", equalTo("string"))
                .body("components.schemas.Deadline.type", equalTo("string"))
                .body("paths.collectMany { it.value.values() }.summary", everyItem(notNullValue()));
    }
}
