package vn.ntm.assignment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManagementTest {

    @Test
    void health_and_metrics_are_told_on_a_port_of_their_own() {
        given().get(management("/q/health/ready")).then().body("checks.name", hasItem(containsString("atabase")));
        given().get(management("/q/metrics")).then().statusCode(200).body(containsString("ntm_outbox"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics"})
    void and_nowhere_else(String path) {
        given().get(path).then().statusCode(404);
    }

    private static String management(String path) {
        return "http://localhost:"
                + ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class)
                + path;
    }
}
