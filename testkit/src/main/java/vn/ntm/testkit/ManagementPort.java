package vn.ntm.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.eclipse.microprofile.config.ConfigProvider;

/** What a service under test tells its operators, and where. */
public final class ManagementPort {

    private ManagementPort() {}

    public static void tellsHealthAndMetrics() {
        assertThat(given().get(at("/q/health/ready")).jsonPath().getList("checks.name", String.class))
                .anyMatch(name -> name.contains("atabase"));
        var metrics = given().get(at("/q/metrics"));
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.asString()).contains("ntm_outbox");
    }

    public static void isTheOnlyOneThatTells() {
        assertThat(Stream.of("/q/health", "/q/health/ready", "/q/metrics"))
                .allSatisfy(path -> assertThat(given().get(path).statusCode()).isEqualTo(404));
    }

    private static String at(String path) {
        return "http://localhost:"
                + ConfigProvider.getConfig().getValue("quarkus.management.port", Integer.class)
                + path;
    }
}
