package vn.ntm.reporting.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.ntm.reporting.Province.as;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepTimeTest {

    @Inject
    Province province;

    @Inject
    KeepTime keepTime;

    @Inject
    MovableClock clock;

    @Test
    void june_opens_month_quarter_and_half_year_together() {
        var place = province.founded();
        province.regime(place, "MONTHLY", "[1,2,3,4,5,6,7,8,9,10,11,12]", "2024-06-03T00:00:00Z", "so-1");
        province.regime(place, "QUARTERLY", "[1,2,3,4]", "2024-06-03T00:00:00Z", "so-1");
        province.regime(place, "HALF_YEARLY", "[1]", "2024-06-03T00:00:00Z", "so-1");

        itIs("2024-06-15T00:00:00+07:00");

        as(place + ".so-1", "reporter")
                .get("/api/v1/obligations?state=OPEN")
                .then()
                .body("items.period", containsInAnyOrder("2024-M06", "2024-Q2", "2024-S1"))
                .body("items.lastDay.unique()", contains("2024-06-24"))
                .body("items.deadline.unique()", contains("2024-06-25T00:00:00+07:00"));
    }

    @Test
    void a_half_year_regime_before_25_june_has_one_period_a_year() {
        var place = province.founded();
        province.regime(place, "HALF_YEARLY", "[1]", "2024-01-02T00:00:00Z", "so-1");

        itIs("2025-02-01T00:00:00+07:00");

        as(place + ".so-1", "reporter").get("/api/v1/obligations").then().body("items.period", contains("2024-S1"));
    }

    @Test
    void nobody_is_asked_for_a_period_that_was_over_when_the_directive_came() {
        var place = province.founded();
        province.regime(place, "MONTHLY", "[1,2,3,4,5,6]", "2024-04-25T00:00:00+07:00", "so-1");

        itIs("2024-05-01T00:00:00+07:00");

        as(place + ".so-1", "reporter").get("/api/v1/obligations").then().body("items.period", contains("2024-M05"));
    }

    @Test
    void a_group_is_asked_body_by_body_and_the_receiver_is_not_asked() {
        var place = province.founded();
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "cap-huyen", "so-1", "nhan");

        itIs("2024-06-15T00:00:00+07:00");

        as(place + ".nhan", "reviewer")
                .get("/api/v1/obligations")
                .then()
                .body("items.reporter", containsInAnyOrder(place + ".huyen", place + ".so-1"));
    }

    @Test
    void a_body_that_becomes_known_later_joins_until_the_deadline() {
        var place = province.founded();
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "cap-huyen");
        itIs("2024-06-15T00:00:00+07:00");

        province.organisation(place + ".huyen-2", "district", place + ".ubnd");
        org.awaitility.Awaitility.await().untilAsserted(() -> {
            itIs("2024-06-16T00:00:00+07:00");
            as(place + ".nhan", "reviewer")
                    .get("/api/v1/obligations?state=OPEN")
                    .then()
                    .body("items.reporter", containsInAnyOrder(place + ".huyen", place + ".huyen-2"));
        });
    }

    @Test
    void slept_through_everything_it_catches_up_once_with_the_same_verdicts() {
        var place = province.founded();
        province.regime(place, "MONTHLY", "[1,2,3]", "2024-01-02T00:00:00Z", "so-1");

        itIs("2024-03-29T00:00:00+07:00");
        itIs("2024-03-29T00:00:00+07:00");

        as(place + ".so-1", "reporter")
                .get("/api/v1/obligations")
                .then()
                .body("items.period", contains("2024-M01", "2024-M02", "2024-M03"))
                .body("items.state.unique()", contains("OVERDUE"));
        assertThat(kindsToldTo(place + ".so-1"))
                .containsExactlyInAnyOrder(
                        "OPENED",
                        "OPENED",
                        "OPENED",
                        "MISSED",
                        "MISSED",
                        "MISSED",
                        "ESCALATION",
                        "ESCALATION",
                        "ESCALATION");
    }

    @Test
    void slept_through_both_reminders_it_reminds_once_and_goes_on() {
        var place = province.founded();
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        itIs("2024-06-15T00:00:00+07:00");

        itIs("2024-06-23T09:00:00+07:00");
        itIs("2024-06-25T00:00:30+07:00");

        assertThat(kindsToldTo(place + ".so-1")).containsExactly("MISSED", "REMINDER", "OPENED");
    }

    @Test
    void step_by_step_each_notice_comes_once_at_its_time() {
        var place = province.founded();
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        var so1 = place + ".so-1";

        itIs("2024-06-14T23:59:59.999+07:00");
        assertThat(kindsToldTo(so1)).isEmpty();
        itIs("2024-06-15T00:00:00+07:00");
        assertThat(kindsToldTo(so1)).containsExactly("OPENED");
        itIs("2024-06-20T08:00:00+07:00");
        itIs("2024-06-21T07:59:59.999+07:00");
        assertThat(kindsToldTo(so1)).containsExactly("REMINDER", "OPENED");
        itIs("2024-06-21T08:00:00+07:00");
        // The 23rd is a Sunday, on which nobody reads what comes.
        itIs("2024-06-23T08:00:00+07:00");
        assertThat(kindsToldTo(so1)).containsExactly("REMINDER", "REMINDER", "OPENED");
        itIs("2024-06-24T23:59:59.999+07:00");
        assertThat(kindsToldTo(so1)).hasSize(3);
        itIs("2024-06-25T00:00:29.999+07:00");
        assertThat(kindsToldTo(so1)).hasSize(3);
        itIs("2024-06-25T00:00:30+07:00");
        assertThat(kindsToldTo(so1)).hasSize(4);
        itIs("2024-06-27T08:00:00+07:00");
        itIs("2024-07-27T08:00:00+07:00");

        assertThat(kindsToldTo(so1)).containsExactly("ESCALATION", "MISSED", "REMINDER", "REMINDER", "OPENED");
        assertThat(kindsToldTo(place + ".nhan")).containsExactly("ESCALATION", "MISSED");
    }

    @Test
    void what_is_still_to_come_follows_the_calendar_that_is_set_meanwhile() {
        var place = province.founded();
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1");
        itIs("2024-06-15T00:00:00+07:00");
        var was = year2024();
        assertThat(foreseen(place))
                .containsExactly(
                        "REMINDER 2024-06-20", "REMINDER 2024-06-21", "MISSED 2024-06-25", "ESCALATION 2024-06-27");

        var holidays = new ArrayList<Map<String, Object>>(was.getList("holidays"));
        for (var day : List.of("2024-06-21", "2024-06-27")) {
            holidays.add(Map.of("day", day, "name", "Nghỉ thử", "nameEn", "Closed for a test"));
        }
        set2024(was, holidays);
        itIs("2024-06-15T00:00:30+07:00");
        var closed = foreseen(place);
        set2024(was, was.getList("holidays"));
        itIs("2024-06-15T00:01:00+07:00");

        assertThat(closed)
                .containsExactly(
                        "REMINDER 2024-06-19", "REMINDER 2024-06-20", "MISSED 2024-06-25", "ESCALATION 2024-06-28");
        assertThat(foreseen(place)).contains("REMINDER 2024-06-21", "ESCALATION 2024-06-27");
    }

    private static List<String> foreseen(String place) {
        return as(place + ".nhan", "reviewer")
                .get("/api/v1/forecast?days=40&limit=500")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.collect { it.effect + ' ' + it.at.substring(0, 10) }");
    }

    private static JsonPath year2024() {
        return as("root", "admin").get("/api/v1/holidays/2024").jsonPath();
    }

    private static void set2024(JsonPath was, List<?> holidays) {
        as("root", "admin")
                .header(
                        "If-Match",
                        as("root", "admin").get("/api/v1/holidays/2024").header("ETag"))
                .body(Map.of(
                        "verified",
                        was.getBoolean("verified"),
                        "source",
                        was.getString("source"),
                        "holidays",
                        holidays,
                        "swaps",
                        was.getList("swaps")))
                .put("/api/v1/holidays/2024")
                .then()
                .statusCode(200);
    }

    @Test
    void ten_replicas_at_once_do_nothing_twice() throws Exception {
        var place = province.founded();
        province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1", "so-2", "so-3", "cap-huyen");
        var now = OffsetDateTime.parse("2024-06-28T00:00:00+07:00").toInstant();

        try (var replicas = Executors.newFixedThreadPool(10)) {
            for (var done : replicas.invokeAll(IntStream.range(0, 40)
                    .mapToObj(_ -> (java.util.concurrent.Callable<Void>) () -> {
                        keepTime.until(now);
                        return null;
                    })
                    .toList())) {
                done.get();
            }
        }
        keepTime.until(now);

        for (var body : List.of("so-1", "so-2", "so-3", "huyen")) {
            assertThat(kindsToldTo(place + "." + body)).containsExactlyInAnyOrder("OPENED", "MISSED", "ESCALATION");
        }
    }

    @Test
    void the_calendar_of_a_regime_shows_window_and_deadline() {
        var place = province.founded();
        var regime = province.regime(place, "QUARTERLY", "[1,2,3,4]", "2024-01-02T00:00:00Z", "so-1");

        as(place + ".so-1", "reporter")
                .get("/api/v1/reporting-regimes/" + regime + "/calendar?year=2024")
                .then()
                .statusCode(200)
                .body("", hasSize(4))
                .body("[1].period", equalTo("2024-Q2"))
                .body("[1].closesFrom", equalTo("2024-03-15"))
                .body("[1].closesOn", equalTo("2024-06-14"))
                .body("[1].lastDay", equalTo("2024-06-24"));
    }

    private void itIs(String instant) {
        clock.is(instant);
        keepTime.until(clock.instant());
    }

    private static List<String> kindsToldTo(String body) {
        return as(body, "reporter")
                .get("/api/v1/notices?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .path("items.kind");
    }
}
