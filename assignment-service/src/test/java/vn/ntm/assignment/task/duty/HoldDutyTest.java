package vn.ntm.assignment.task.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.assignment.task.Steps.post;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.ntm.assignment.Dispatch;
import vn.ntm.assignment.HaTinh;
import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldDutyTest {

    private static final String DISTRICT = "ha-tinh.h-kyanh";

    @Inject
    MovableClock clock;

    @Inject
    EveryMinute everyMinute;

    @BeforeEach
    void theProvinceIsThere() {
        HaTinh.isRegistered();
        clock.is("2024-06-28T08:00:00+07:00");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WEEKLY,      2024-07-01, 3, 2024-07-22
            MONTHLY,     2024-01-31, 1, 2024-02-29
            MONTHLY,     2024-01-31, 2, 2024-03-31
            QUARTERLY,   2024-03-31, 1, 2024-06-30
            HALF_YEARLY, 2024-06-30, 1, 2024-12-30
            YEARLY,      2024-02-29, 1, 2025-02-28
            """)
    void it_comes_round_in_its_rhythm_counted_from_the_first(Rhythm rhythm, LocalDate first, int turn, LocalDate day) {
        assertThat(rhythm.occurrence(first, turn)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MONTHLY,     2024-02-29, 1, 2024-03-31
            MONTHLY,     2024-04-30, 10, 2025-02-28
            QUARTERLY,   2024-06-30, 2, 2024-12-31
            HALF_YEARLY, 2024-06-30, 1, 2024-12-31
            YEARLY,      2024-02-29, 4, 2028-02-29
            """)
    void at_the_month_end_it_is_on_the_last_day_whichever_that_is(
            Rhythm rhythm, LocalDate first, int turn, LocalDate day) {
        assertThat(rhythm.occurrence(first, turn, true)).isEqualTo(day);
    }

    @Test
    void each_meeting_is_opened_ahead_of_its_day_once_also_after_a_downtime() {
        var duty = duty("WEEKLY", "2024-07-01", null);

        everyMinute.openOccurrences();
        everyMinute.openOccurrences();
        assertThat(days(duty)).containsExactly("2024-07-01");
        clock.is("2024-07-20T08:00:00+07:00");
        everyMinute.openOccurrences();
        everyMinute.openOccurrences();

        assertThat(days(duty)).containsExactly("2024-07-22", "2024-07-15", "2024-07-08", "2024-07-01");
        assertThat(occurrences(duty).getList("items.findAll { it.missed }.day"))
                .containsExactly("2024-07-15", "2024-07-08", "2024-07-01");
    }

    @Test
    void no_meeting_was_missed_before_anybody_was_told_of_it() {
        clock.is("2024-07-10T08:00:00+07:00");
        var duty = duty("WEEKLY", "2024-06-03", null);

        everyMinute.openOccurrences();

        assertThat(days(duty)).containsExactly("2024-07-15");
        assertThat(occurrences(duty).getList("items.turn")).containsExactly(7);
    }

    @Test
    void minutes_are_recorded_once_and_not_before_the_day() {
        var duty = duty("MONTHLY", "2024-07-01", null);
        everyMinute.openOccurrences();
        String id = occurrences(duty).getString("items[0].id");
        post(DISTRICT, "reporter", minutes(id), said("2024-07-01"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/date"));
        clock.is("2024-07-02T08:00:00+07:00");
        assertThat(occurrences(duty).getBoolean("items[0].missed")).isTrue();

        post(DISTRICT, "reporter", minutes(id), said("2024-07-01"))
                .statusCode(200)
                .body("missed", equalTo(false))
                .body("minutes.conclusions", equalTo("đẩy nhanh tiêu chí 17"))
                .body("recordedBy", equalTo(DISTRICT));
        post(DISTRICT, "reporter", minutes(id), said("2024-07-01"))
                .statusCode(409)
                .body("code", equalTo("minutes-there"));
        post(Dispatch.ISSUER, "viewer", minutes(id), said("2024-07-01")).statusCode(403);
        post("ha-tinh.h-huongkhe", "reporter", minutes(id), said("2024-07-01")).statusCode(404);
    }

    @Test
    void it_ends_on_its_last_day_and_with_its_directive() {
        var short1 = duty("WEEKLY", "2024-07-01", "2024-07-10");
        var revoked = duty("WEEKLY", "2024-07-01", null);
        everyMinute.openOccurrences();
        String directive = HaTinh.as(DISTRICT, "viewer")
                .get("/duties?limit=500")
                .path("items.find { it.id == '%s' }.directive".formatted(revoked));
        post(Dispatch.ISSUER, "assigner", "/directives/" + directive + "/revoke", Map.of("reason", "x"))
                .statusCode(200);

        clock.is("2024-09-01T08:00:00+07:00");
        everyMinute.openOccurrences();

        assertThat(days(short1)).containsExactly("2024-07-08", "2024-07-01");
        assertThat(days(revoked)).containsExactly("2024-07-01");
    }

    private static String duty(String rhythm, String first, @Nullable String last) {
        var code = HaTinh.fresh("ha-tinh.nl5");
        var written = Dispatch.written(code);
        var stated = new HashMap<String, Object>(Map.of(
                "number",
                "GB1",
                "name",
                "Giao ban xây dựng NTM",
                "rhythm",
                rhythm,
                "lead",
                List.of(DISTRICT),
                "participants",
                List.of("ha-tinh.vpdp"),
                "first",
                first));
        stated.put("last", last);
        written.put("duties", List.of(stated));
        Dispatch.publish(written);
        return HaTinh.as(DISTRICT, "viewer")
                .queryParam("directive", code)
                .get("/duties")
                .path("items[0].id");
    }

    private static Map<String, Object> said(String date) {
        return Map.of(
                "date", date, "participants", List.of("Chủ tịch UBND huyện"), "conclusions", "đẩy nhanh tiêu chí 17");
    }

    private static String minutes(String occurrence) {
        return "/duties/occurrences/" + occurrence + "/minutes";
    }

    private static List<String> days(String duty) {
        return occurrences(duty).getList("items.day");
    }

    private static JsonPath occurrences(String duty) {
        return HaTinh.as(DISTRICT, "viewer")
                .get("/duties/" + duty + "/occurrences")
                .jsonPath();
    }
}
