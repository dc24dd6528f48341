package vn.ntm.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** All connections for reads are taken by reads that wait for their answer. */
@QuarkusTest
@TestProfile(CrowdAtTheDoorTest.FewConnections.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class CrowdAtTheDoorTest {

    private static final int CONNECTIONS = 10;
    private static final int WAITING = 5;

    public static class FewConnections implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "ntm.proxy.connections",
                    Integer.toString(CONNECTIONS),
                    "ntm.proxy.waiting",
                    Integer.toString(WAITING),
                    "ntm.proxy.connect-within",
                    "10s",
                    "ntm.proxy.answer-within",
                    "10s");
        }
    }

    @Test
    void who_hands_something_in_passes_them() {
        int before = hanging();
        try (var threads = Executors.newCachedThreadPool()) {
            var reads = IntStream.range(0, CONNECTIONS + WAITING)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(
                            () -> given().get("/api/v1/reports/slow").statusCode(), threads))
                    .toList();

            await().until(() -> hanging() == before + CONNECTIONS);
            given().body("{}").post("/api/v1/reports").then().statusCode(200).body("method", equalTo("POST"));

            assertThat(reads).noneMatch(CompletableFuture::isDone);
        }
    }

    /** Asked as one who hands something in. */
    private static int hanging() {
        return Integer.parseInt(given().post("/api/v1/reports/hanging").asString());
    }
}
