package vn.ntm.reporting.forecast;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static vn.ntm.reporting.Province.as;
import static vn.ntm.reporting.Report.obligationOf;
import static vn.ntm.reporting.Report.sent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.reporting.Province;
import vn.ntm.reporting.obligation.Timekeeping;

/** June's reports open on the 15th, are due before the 25th and lock after two days. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForecastTest {

    @Inject
    Province province;

    @Inject
    Timekeeping time;

    @Test
    void what_is_forecast_is_what_each_body_is_then_told_and_nothing_else() {
        var place = asked();
        time.itIs("2024-06-10T00:00:00+07:00");

        var foreseen = forecast(place, "?days=40&limit=500");
        foreseen.stream()
                .map(line -> (String) requireNonNull(line.get("at")))
                .distinct()
                .sorted()
                .forEach(time::itIs);
        time.itIs("2024-07-14T00:00:00+07:00");

        for (var body : List.of("so-1", "so-2", "huyen", "nhan")) {
            assertThat(kindsToldTo(place + "." + body))
                    .as(body)
                    .containsExactlyInAnyOrderElementsOf(foreseen.stream()
                            .filter(line -> ((List<?>) requireNonNull(line.get("told"))).contains(place + "." + body))
                            .map(line -> (String) requireNonNull(line.get("effect")))
                            .toList());
        }
        assertThat(foreseen).hasSize(3 * 6);
        assertThat(kindsToldTo(place + ".so-1"))
                .containsExactlyInAnyOrder("OPENED", "REMINDER", "REMINDER", "MISSED", "LOCKED", "ESCALATION");
    }

    @Test
    void asking_changes_nothing() {
        var place = asked();
        time.itIs("2024-06-10T00:00:00+07:00");

        forecast(place, "?days=40");

        assertThat(kindsToldTo(place + ".so-1")).isEmpty();
        as(place + ".so-1", "reporter").get("/api/v1/obligations").then().body("items.state", contains("UPCOMING"));
    }

    @Test
    void what_was_sent_is_not_reminded_of() {
        var place = asked();
        time.itIs("2024-06-15T00:00:00+07:00");
        sent(place + ".so-1", obligationOf(place + ".so-1"), "7");

        as(place + ".nhan", "reviewer")
                .get("/api/v1/forecast?days=40&limit=500&organisation=" + place + ".so-1")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void a_day_is_counted_and_a_list_is_paged_without_gap_or_repetition() {
        var place = asked();
        time.itIs("2024-06-10T00:00:00+07:00");

        as(place + ".nhan", "reviewer")
                .get("/api/v1/forecast/days?days=40")
                .then()
                .statusCode(200)
                .body("items.day", contains("2024-06-15", "2024-06-20", "2024-06-21", "2024-06-25", "2024-06-27"))
                .body("items.opened", contains(3, 0, 0, 0, 0))
                .body("items.reminders", contains(0, 3, 3, 0, 0))
                .body("items.missed", contains(0, 0, 0, 3, 0))
                .body("items.locked", contains(0, 0, 0, 0, 3))
                .body("items.escalations", contains(0, 0, 0, 0, 3));
        var whole = forecast(place, "?days=40&limit=500");
        var pages = new ArrayList<Map<String, ?>>();
        var cursor = "";
        do {
            var page = as(place + ".nhan", "reviewer")
                    .get("/api/v1/forecast?days=40&limit=7" + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            pages.addAll(page.path("items"));
            String next = page.path("nextCursor");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        assertThat(pages).isEqualTo(whole);
    }

    @Test
    void a_body_sees_what_concerns_it_and_nobody_looks_further_than_is_known() {
        var place = asked();
        time.itIs("2024-06-10T00:00:00+07:00");

        as(place + ".so-1", "reporter")
                .get("/api/v1/forecast?days=40&limit=500")
                .then()
                .body("items", hasSize(6))
                .body("items.reporter", everyItem(is(place + ".so-1")));
        as(place + ".so-1", "reporter")
                .get("/api/v1/forecast?days=41")
                .then()
                .statusCode(400)
                .body("violations", hasSize(1));
        as(place + ".so-1", "reporter")
                .get("/api/v1/forecast?cursor=QUJD")
                .then()
                .statusCode(400)
                .body("code", equalTo("cursor-malformed"));
    }

    private String asked() {
        var place = province.founded();
        province.regimeWith(
                "\"late\":{\"policy\":\"LOCK\",\"graceHours\":48}",
                place,
                UUID.randomUUID(),
                "MONTHLY",
                "[6]",
                "2024-06-03T00:00:00Z",
                "so-1",
                "so-2",
                "huyen");
        return place;
    }

    private static List<Map<String, ?>> forecast(String place, String query) {
        return as(place + ".nhan", "reviewer")
                .get("/api/v1/forecast" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static List<String> kindsToldTo(String body) {
        return as(body, "reporter")
                .get("/api/v1/notices?limit=500")
                .then()
                .extract()
                .path("items.kind");
    }
}
