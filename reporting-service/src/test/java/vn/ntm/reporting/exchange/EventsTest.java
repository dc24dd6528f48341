package vn.ntm.reporting.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static vn.ntm.reporting.Province.as;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.testkit.TestCallers;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventsTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Inject
    EventLog log;

    @TestHTTPResource("/api/v1/events/stream")
    URI stream = URI.create("");

    @Test
    void who_asks_from_the_beginning_gets_everything_of_his_branch_once_and_in_order() {
        var place = aMonthGoesBy();

        var all = read(place + ".ubnd", "0");
        var again = read(place + ".ubnd", "0");

        assertThat(all.getList("items.type"))
                .containsExactly(
                        "ObligationOpened",
                        "ObligationOpened",
                        "DeadlineApproaching",
                        "DeadlineApproaching",
                        "DeadlineMissed",
                        "DeadlineMissed");
        assertThat(all.getList("items.sequence.collect { it as long }", Long.class))
                .isSorted();
        assertThat(again.prettify()).isEqualTo(all.prettify());
        assertThat(read(place + ".ubnd", all.getString("nextCursor")).getList("items"))
                .isEmpty();
        assertThat(all.getString("items[0].specversion")).isEqualTo("1.0");
        assertThat(all.getString("items[0].data.obligation")).isEqualTo(all.getString("items[0].subject"));
    }

    @Test
    void a_body_sees_its_own_a_recipient_what_it_receives_and_a_stranger_nothing() {
        var place = aMonthGoesBy();

        assertThat(read(place + ".so-1", "0").getList("items.data.reporter.unique()"))
                .isEqualTo(List.of(place + ".so-1"));
        assertThat(read(place + ".nhan", "0").getList("items.data.reporter.unique()", String.class))
                .containsExactlyInAnyOrder(place + ".so-1", place + ".so-2");
        as(place + ".so-3", "viewer")
                .get("/api/v1/events")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void types_can_be_chosen_and_the_cursor_goes_on_page_by_page() {
        var place = aMonthGoesBy();
        var first = as(place + ".nhan", "integration")
                .get("/api/v1/events?types=DeadlineMissed,ObligationOpened&limit=3")
                .then()
                .statusCode(200)
                .body("items.type", contains("ObligationOpened", "ObligationOpened", "DeadlineMissed"))
                .extract()
                .<String>path("nextCursor");

        for (var name : List.of("after=", "cursor=", "after=0&cursor=")) {
            as(place + ".nhan", "integration")
                    .get("/api/v1/events?types=DeadlineMissed&types=ObligationOpened&limit=3&" + name + first)
                    .then()
                    .statusCode(200)
                    .body("items.type", contains("DeadlineMissed"));
        }
    }

    @ParameterizedTest(name = "{0} is answered {1} {2}")
    @CsvSource(textBlock = """
            after=-1,                       400, not-a-place-in-the-log
            after=x,                        400, not-a-place-in-the-log
            after=99999999999999999999,     400, not-a-place-in-the-log
            types=Nothing,                  422, unknown-event-types
            'types=DeadlineMissed,Nothing', 422, unknown-event-types
            """)
    void bad_questions_get_a_complete_answer(String query, int status, String code) {
        var place = province.founded();

        for (var path : List.of("/api/v1/events?", "/api/v1/events?limit=5&")) {
            as(place + ".so-1", "viewer")
                    .get(path + query)
                    .then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("code", equalTo(code))
                    .body("violations.size()", equalTo(1))
                    .body("remedies.size()", equalTo(1));
        }
    }

    @Test
    void a_listener_that_comes_back_with_its_last_event_misses_nothing() throws Exception {
        var place = aMonthGoesBy();
        var all = read(place + ".so-1", "0").getList("items.sequence", String.class);

        var http = HttpClient.newHttpClient();
        try {
            var lines = http.send(
                            HttpRequest.newBuilder(stream)
                                    .header("Authorization", TestCallers.as(place + ".so-1", "viewer"))
                                    .header("Last-Event-ID", all.getFirst())
                                    .timeout(Duration.ofSeconds(20))
                                    .build(),
                            BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.startsWith("id:"))
                    .map(line -> line.substring(3).strip())
                    .limit(all.size() - 1)
                    .toList();

            assertThat(lines).isEqualTo(all.subList(1, all.size()));
        } finally {
            http.shutdownNow(); // the stream would go on for minutes
        }
    }

    @Test
    void an_account_has_a_few_streams_and_is_told_so_before_the_answer_begins() throws Exception {
        var place = province.founded();
        var http = HttpClient.newHttpClient();
        try {
            for (var number = 1; number <= 5; number++) {
                assertThat(opened(http, place + ".so-1").statusCode()).isEqualTo(200);
            }

            as(place + ".so-1", "viewer")
                    .accept("text/event-stream")
                    .get("/api/v1/events/stream")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", equalTo("10"))
                    .body("code", equalTo("too-many-streams-of-yours"))
                    .body("remedies.size()", equalTo(1));
            assertThat(opened(http, place + ".so-2").statusCode())
                    .as("another account is heard")
                    .isEqualTo(200);
        } finally {
            http.shutdownNow();
        }
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            try (var again = HttpClient.newHttpClient()) {
                assertThat(opened(again, place + ".so-1").statusCode()).isEqualTo(200);
                again.shutdownNow();
            }
        });
    }

    /** Returns when the answer has begun; the stream goes on. */
    private HttpResponse<InputStream> opened(HttpClient http, String account) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(stream)
                        .header("Authorization", TestCallers.as(account, "viewer"))
                        .timeout(Duration.ofSeconds(20))
                        .build(),
                BodyHandlers.ofInputStream());
    }

    @Test
    void what_is_older_than_the_retention_is_forgotten() {
        var place = aMonthGoesBy();

        while (log.forget(Duration.ofSeconds(-1), 100)) {
            // in steps
        }

        assertThat(read(place + ".ubnd", "0").getList("items")).isEmpty();
    }

    private String aMonthGoesBy() {
        var place = province.founded();
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1", "so-2");
        time.itIs("2024-06-15T00:00:00+07:00");
        time.itIs("2024-06-21T08:00:00+07:00");
        time.itIs("2024-06-25T00:00:30+07:00");
        await().untilAsserted(() -> as(place + ".so-2", "viewer")
                .get("/api/v1/events")
                .then()
                .body("items.type", hasItems("DeadlineMissed")));
        await().untilAsserted(() -> as(place + ".so-1", "viewer")
                .get("/api/v1/events")
                .then()
                .body("items.type", hasItems("DeadlineMissed")));
        return place;
    }

    private static JsonPath read(String account, String after) {
        return as(account, "viewer")
                .get("/api/v1/events?limit=500&after=" + after)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
