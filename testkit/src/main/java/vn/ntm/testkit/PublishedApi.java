package vn.ntm.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.restassured.RestAssured;

/** The OpenAPI document of a service is committed under docs/api, so that a change of the contract is seen in review. */
public final class PublishedApi {

    private static final String SIGN_IN = "https://sign-in.example/realms/ntm/.well-known/openid-configuration";

    private PublishedApi() {}

    /** With {@code -Dapi.publish} the document is written instead of compared. */
    public static void isAsCommitted(String service) {
        var built = RestAssured.given()
                .get("/q/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                // Where tokens come from is told by each installation, and here by a port of this run.
                .replaceFirst("(?m)^( +openIdConnectUrl:) .*$", "$1 " + SIGN_IN);
        var committed = Path.of("../docs/api").resolve(service + ".yaml");
        try {
            if (System.getProperty("api.publish") != null) {
                Files.writeString(committed, built);
            }
            // Files are compared line by line, so that a failure names the lines and not two documents of 18,000 lines.
            assertThat(Files.writeString(Path.of("target/" + service + ".yaml"), built))
                    .as("docs/api/%s.yaml: if the change is meant, run the test again with -Dapi.publish", service)
                    .hasSameTextualContentAs(committed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
