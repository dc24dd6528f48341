package vn.ntm.gateway.trace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.matchesPattern;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import io.quarkus.test.junit.QuarkusTest;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trace that a caller has begun is {@code HeadersTest}'s. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class TraceTest {

    private static final Logger ACCESS = Logger.getLogger("vn.ntm.gateway.access");

    private static final Formatter TRACE_AND_MESSAGE = new PatternFormatter("%X{traceId} %s");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler listening = new Handler() {

        @Override
        public void publish(LogRecord logged) {
            lines.add(TRACE_AND_MESSAGE.format(logged));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        ACCESS.addHandler(listening);
    }

    @AfterEach
    void stop() {
        ACCESS.removeHandler(listening);
    }

    @Test
    void begins_at_the_door_and_stands_in_its_log() {
        var passedOn = given().header("X-Request-Id", "followed-trace")
                .get("/api/v1/tasks")
                .then()
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"))
                .extract()
                .<String>path("headers.traceparent");

        var line = await().until(
                        () -> lines.stream()
                                .filter(one -> one.contains("followed-trace"))
                                .findFirst(),
                        Optional::isPresent);
        assertThat(line.orElseThrow()).startsWith(passedOn.substring(3, 35) + " GET /api/v1/tasks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
                "00-%00-1-01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
            })
    void what_is_none_is_replaced(String given) {
        given().header("traceparent", given)
                .get("/api/v1/tasks")
                .then()
                .statusCode(200)
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
    }
}
