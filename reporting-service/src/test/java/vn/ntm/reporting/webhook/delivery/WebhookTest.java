package vn.ntm.reporting.webhook.delivery;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.ntm.reporting.Province.as;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;
import vn.ntm.reporting.webhook.delivery.Receiver.Call;
import vn.ntm.testkit.JustRead;
import vn.ntm.testkit.PublishedEvents;
import vn.ntm.testkit.WrittenBack;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class WebhookTest {

    private static final PublishedEvents PUBLISHED = PublishedEvents.asCommitted();

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Inject
    DeliverToWebhooks deliver;

    @Inject
    QueueDeliveries queueDeliveries;

    @Inject
    TakeDeliveries takeDeliveries;

    @Inject
    Courier courier;

    @Inject
    Clock clock;

    private final Receiver receiver = new Receiver();

    @AfterEach
    void the_receiver_goes_home_and_was_told_as_published() {
        receiver.close();
        assertThat(receiver.calls())
                .flatExtracting(
                        call -> PUBLISHED.contradictions(call.field("type") + "Pushed", call.headers(), call.body()))
                .isEmpty();
    }

    @Test
    void a_receiver_that_was_down_for_24_hours_gets_every_event_once_in_order_and_always_the_same_bytes() {
        var place = june();
        var secret = set(place, "[]");
        receiver.answers(500);
        time.itIs("2024-06-24T23:00:00+07:00");
        time.itIs("2024-06-25T00:00:30+07:00");
        loggedFor(place, "DeadlineMissed", 3);
        var downSince = OffsetDateTime.parse("2024-06-25T00:00:30+07:00");
        for (var later : List.of(0, 10, 120, 600, 3_600, 7_200, 20_000, 43_000, 86_000)) {
            time.itIs(downSince.plusSeconds(later).toString());
            delivered();
        }
        time.itIs("2024-06-27T08:00:00+07:00");
        loggedFor(place, "ObligationEscalated", 3);
        assertThat(receiver.taken()).isEmpty();
        assertThat(receiver.calls()).hasSizeGreaterThan(9);

        receiver.answers(204);
        delivered();
        time.itIs("2024-06-28T08:00:00+07:00");
        delivered();
        delivered();

        assertThat(receiver.taken()).hasSize(6).extracting(Call::id).doesNotHaveDuplicates();
        assertThat(receiver.taken().stream()
                        .collect(groupingBy(
                                call -> call.field("subject"), mapping(call -> call.field("type"), toList())))
                        .values())
                .hasSize(3)
                .containsOnly(List.of("DeadlineMissed", "ObligationEscalated"));
        assertThat(receiver.calls().stream()
                        .collect(groupingBy(Call::id, mapping(Call::body, toSet())))
                        .values())
                .allSatisfy(bodies -> assertThat(bodies).hasSize(1));
        assertThat(receiver.calls())
                .allSatisfy(call -> assertThat(call.isSignedWith(secret)).isTrue());
        deliveries(place, "")
                .then()
                .body("items", hasSize(6))
                .body("items.state", everyItem(equalTo("DELIVERED")))
                .body("items.attempts", hasItem(greaterThan(3)));
    }

    @Test
    void what_was_tried_for_days_in_vain_is_given_up_and_sent_when_somebody_asks() {
        var place = june();
        set(place, "[\"DeadlineMissed\"]");
        receiver.answers(500);
        time.itIs("2024-06-25T00:00:30+07:00");
        loggedFor(place, "DeadlineMissed", 3);
        for (var days = 0; days < 16; days++) {
            time.itIs(OffsetDateTime.parse("2024-06-25T00:01:00+07:00")
                    .plusDays(2L * days)
                    .toString());
            delivered();
        }
        deliveries(place, "?state=DEAD")
                .then()
                .body("items", hasSize(3))
                .body("items.lastStatus", everyItem(equalTo(500)));
        var tried = receiver.calls().size();
        delivered();
        assertThat(receiver.calls()).hasSize(tried);

        receiver.answers(200);
        asIntegrator(place)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post("/api/v1/webhooks/" + place + "/redeliver")
                .then()
                .statusCode(200)
                .body("waiting", equalTo(3));
        delivered();

        assertThat(receiver.taken()).hasSize(3).extracting(Call::body).doesNotHaveDuplicates();
        deliveries(place, "?state=DEAD").then().body("items", empty());
    }

    @Test
    void who_asks_for_patience_is_left_in_peace_that_long() {
        var place = june();
        set(place, "[]");
        receiver.answers(429, "3600");
        time.itIs("2024-06-25T00:00:30+07:00");
        loggedFor(place, "DeadlineMissed", 3);
        delivered();
        assertThat(receiver.calls()).isNotEmpty();
        var patient = receiver.calls().getFirst().id();

        time.itIs("2024-06-25T00:59:00+07:00");
        delivered();
        assertThat(receiver.calls()).extracting(Call::id).containsOnlyOnce(patient);
        receiver.answers(204, "");
        time.itIs("2024-06-25T02:10:00+07:00");
        delivered();

        assertThat(receiver.taken()).hasSize(3);
    }

    @Test
    void who_does_not_answer_delays_nobody_else() {
        var place = june();
        var silent = place + "-im-lang";
        try (var sleeper = new Receiver()) {
            sleeper.saysNothing();
            asIntegrator(place)
                    .body(body(sleeper.url(), "[]", null))
                    .put("/api/v1/webhooks/" + silent)
                    .then()
                    .statusCode(201);
            set(place, "[]");
            time.itIs("2024-06-25T00:00:30+07:00");
            loggedFor(place, "DeadlineMissed", 3);

            deliver.beginAt(clock.instant());
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(receiver.taken()).hasSize(3));
            assertThat(sleeper.taken()).isEmpty();

            time.itIs("2024-06-28T08:00:00+07:00");
            loggedFor(place, "ObligationEscalated", 3);
            deliver.beginAt(clock.instant());
            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(receiver.taken())
                    .as("nor does it in the rounds after")
                    .hasSize(6));
        }
        delivered();
    }

    @Test
    void an_address_that_is_gone_ends_its_webhook_until_it_is_set_again() {
        var place = june();
        set(place, "[]");
        receiver.answers(410);
        time.itIs("2024-06-25T00:00:30+07:00");
        loggedFor(place, "DeadlineMissed", 3);
        delivered();
        var tried = receiver.calls().size();

        time.itIs("2024-06-26T00:00:30+07:00");
        delivered();

        assertThat(receiver.calls()).as("it is left alone").hasSize(tried);
        var etag = asIntegrator(place)
                .get("/api/v1/webhooks/" + place)
                .then()
                .body("active", equalTo(false))
                .body("endedAt", equalTo("2024-06-25T00:00:30+07:00"))
                .extract()
                .header("ETag");
        assertThat(etag).isEqualTo("\"1\"");
        deliveries(place, "").then().body("items.lastStatus", hasItem(410));

        receiver.answers(204);
        asIntegrator(place)
                .header("If-Match", etag)
                .body(body(receiver.url(), "[]", null))
                .put("/api/v1/webhooks/" + place)
                .then()
                .statusCode(200)
                .body("active", equalTo(true))
                .body("endedAt", nullValue());
        delivered();
        assertThat(receiver.taken()).as("and what waited comes").hasSize(3);
    }

    @Test
    void a_webhook_that_was_read_can_be_sent_back() {
        var place = june();
        set(place, "[\"ReportAccepted\"]");

        WrittenBack.changesNothing(() -> asIntegrator(place), "/api/v1/webhooks/" + place);
    }

    @Test
    void a_webhook_stays_with_its_body_and_says_so() {
        var place = june();
        set(place, "[]");

        asIntegrator(place)
                .header("If-Match", "\"0\"")
                .body(body(receiver.url(), "[]", place + ".so-1"))
                .put("/api/v1/webhooks/" + place)
                .then()
                .statusCode(422)
                .body("violations.code", contains("organisation-stays"));
        asIntegrator(place)
                .header("If-Match", "\"0\"")
                .body(body(receiver.url(), "[]", place + ".ubnd"))
                .put("/api/v1/webhooks/" + place)
                .then()
                .statusCode(200)
                .body("organisation", equalTo(place + ".ubnd"));
    }

    @Test
    void an_address_that_is_gone_does_not_end_the_one_that_was_set_meanwhile() {
        var place = june();
        set(place, "[]");
        receiver.answers(410);
        receiver.thinksItOver();
        time.itIs("2024-06-25T00:00:30+07:00");
        loggedFor(place, "DeadlineMissed", 3);
        deliver.beginAt(clock.instant());
        await().untilAsserted(() -> assertThat(receiver.calls()).hasSize(3));

        try (var moved = new Receiver()) {
            asIntegrator(place)
                    .filter(new JustRead())
                    .body(body(moved.url(), "[]", null))
                    .put("/api/v1/webhooks/" + place)
                    .then()
                    .statusCode(200);
            receiver.hasThoughtItOver();
            delivered();

            asIntegrator(place)
                    .get("/api/v1/webhooks/" + place)
                    .then()
                    .body("active", equalTo(true))
                    .body("endedAt", nullValue());
            assertThat(moved.taken()).hasSize(3);
        }
    }

    @Test
    void what_is_on_its_way_when_the_service_stops_arrives_once() throws InterruptedException {
        var place = june();
        set(place, "[]");
        receiver.thinksItOver();
        time.itIs("2024-06-25T00:00:30+07:00");
        loggedFor(place, "DeadlineMissed", 3);
        var stopping = new DeliverToWebhooks(queueDeliveries, takeDeliveries, courier, clock);
        stopping.beginAt(clock.instant());
        await().untilAsserted(() -> assertThat(receiver.calls()).hasSize(3));

        var stopped = Thread.ofVirtual().start(stopping::close);
        await().untilAsserted(
                        () -> assertThat(stopped.getState()).isIn(Thread.State.TIMED_WAITING, Thread.State.TERMINATED));
        receiver.hasThoughtItOver();
        stopped.join();

        assertThat(stopping.beginAt(clock.instant())).isEmpty();
        deliveries(place, "")
                .then()
                .body("items.state.unique()", equalTo(List.of("DELIVERED")))
                .body("items.attempts.unique()", equalTo(List.of(1)));
        delivered();
        assertThat(receiver.calls()).hasSize(3);
    }

    @Test
    void a_redirect_is_not_followed() {
        var place = june();
        set(place, "[]");
        receiver.answers(302);
        time.itIs("2024-06-25T00:00:30+07:00");
        loggedFor(place, "DeadlineMissed", 3);

        delivered();

        assertThat(receiver.calls()).extracting(Call::id).doesNotHaveDuplicates();
        deliveries(place, "").then().body("items.state.unique()", equalTo(List.of("WAITING")));
        // It rests, and begins again when it is set as it is, by whoever has not read it.
        put(place, place, "[]").then().statusCode(200).header("ETag", not(equalTo("\"0\"")));
    }

    @Test
    void while_a_secret_changes_both_sign_and_afterwards_the_new_one_alone() {
        var place = june();
        var old = set(place, "[]");
        var next = asIntegrator(place)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .filter(new JustRead())
                .post("/api/v1/webhooks/" + place + "/secret")
                .then()
                .statusCode(200)
                .body("secret", not(equalTo(old)))
                .extract()
                .<String>path("secret");

        time.itIs("2024-06-25T00:00:30+07:00");
        loggedFor(place, "DeadlineMissed", 3);
        delivered();
        time.itIs("2024-06-29T08:00:00+07:00");
        loggedFor(place, "ObligationEscalated", 3);
        delivered();

        assertThat(receiver.taken()).hasSize(6);
        assertThat(receiver.taken())
                .allSatisfy(call -> assertThat(call.isSignedWith(next)).isTrue());
        assertThat(receiver.taken().stream().filter(call -> call.isSignedWith(old)))
                .extracting(call -> call.field("type"))
                .containsOnly("DeadlineMissed");
    }

    @Test
    void the_secret_is_shown_once_and_a_change_needs_what_was_read() {
        var place = june();
        set(place, "[]");

        asIntegrator(place)
                .get("/api/v1/webhooks/" + place)
                .then()
                .statusCode(200)
                .body("secret", nullValue());
        put(place, place, "[\"ReportAccepted\"]").then().statusCode(428);
        asIntegrator(place).post("/api/v1/webhooks/" + place + "/secret").then().statusCode(428);
        asIntegrator(place)
                .header("If-Match", "\"0\"")
                .body(body(receiver.url(), "[\"ReportAccepted\"]", null))
                .put("/api/v1/webhooks/" + place)
                .then()
                .statusCode(200)
                .body("secret", nullValue())
                .header("ETag", equalTo("\"1\""));
    }

    @Test
    void another_branch_does_not_know_that_it_exists() {
        var place = june();
        set(place, "[]");
        var stranger = province.founded();

        for (var path : List.of("", "/deliveries")) {
            asIntegrator(stranger)
                    .get("/api/v1/webhooks/" + place + path)
                    .then()
                    .statusCode(404);
        }
        put(stranger, place, "[]").then().statusCode(404);
        asIntegrator(stranger).get("/api/v1/webhooks").then().body("items", empty());
    }

    @ParameterizedTest(name = "{0}, types {1}, organisation {2}: {3} at {4}")
    @CsvSource(nullValues = "-", textBlock = """
            https://user:pw@example.org/x, '[]',             -,        422, /url
            ftp://example.org/x,           '[]',             -,        422, /url
            /relative,                     '[]',             -,        422, /url
            https://example.org/#x,        '[]',             -,        422, /url
            http://127.0.0.1/x,            '["Nothing"]',    -,        422, /types/0
            http://127.0.0.1/x,            '[]',             tinh-khac, 422, /organisation
            http://127.0.0.1/x,            '[7,null]',       -,        400, -
            http://127.0.0.1/x,            '"all"',          -,        400, -
            'http://127.0.0.1/ x',         '[]',             -,        400, -
            """)
    void bad_input_gets_a_complete_answer_and_leaves_nothing(
            String url, String types, @Nullable String organisation, int status, @Nullable String pointer) {
        var place = province.founded();

        var answer = asIntegrator(place)
                .body(body(url, types, organisation))
                .put("/api/v1/webhooks/" + place)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", not(nullValue()));

        if (pointer != null) {
            answer.body("violations.pointer", hasItem(pointer)).body("remedies", hasSize(1));
        }
        asIntegrator(place).get("/api/v1/webhooks").then().body("items", empty());
    }

    /** Brings what is due, and returns when everybody has answered. */
    private void delivered() {
        for (var carrier : deliver.beginAt(clock.instant())) {
            try {
                carrier.get();
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private String june() {
        var place = province.founded();
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1", "so-2", "so-3");
        time.itIs("2024-06-15T00:00:00+07:00");
        loggedFor(place, "ObligationOpened", 3);
        time.itIs("2024-06-23T09:00:00+07:00");
        loggedFor(place, "DeadlineApproaching", 3);
        return place;
    }

    /** What Kafka has is in the log; the relay is not waited for with a clock. */
    private static void loggedFor(String place, String type, int count) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(place + ".ubnd", "viewer")
                .get("/api/v1/events?limit=500&types=" + type)
                .then()
                .body("items", hasSize(count)));
    }

    private String set(String place, String types) {
        return put(place, place, types)
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract()
                .path("secret");
    }

    private io.restassured.response.Response put(String who, String code, String types) {
        return asIntegrator(who).body(body(receiver.url(), types, null)).put("/api/v1/webhooks/" + code);
    }

    private static String body(String url, String types, @Nullable String organisation) {
        return """
                {"url":"%s","types":%s,"organisation":%s,"active":true}""".formatted(url, types, organisation == null ? "null" : '"' + organisation + '"');
    }

    private static RequestSpecification asIntegrator(String place) {
        return as(place + ".ubnd", "integration");
    }

    private static io.restassured.response.Response deliveries(String place, String query) {
        return asIntegrator(place).get("/api/v1/webhooks/" + place + "/deliveries" + query);
    }
}
