package vn.ntm.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.local.http.Json;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutinesTest {

    private static final Instant MIDNIGHT = Instant.parse("2024-06-24T17:00:00Z");

    @Test
    void how_far_they_have_come_is_in_the_check_of_that_name() {
        var health = health("2024-06-24T17:00:00Z", "2024-06-24T17:00:00Z");

        assertThat(Routines.caughtUp(health, MIDNIGHT, MIDNIGHT)).isTrue();
        assertThat(Routines.caughtUp(health, MIDNIGHT.plusMillis(1), MIDNIGHT.plusMillis(1)))
                .isFalse();
    }

    @Test
    void the_slowest_of_them_counts() {
        var health = health("2024-06-24T16:59:50Z", "2024-06-24T17:00:00Z");

        assertThat(Routines.caughtUp(health, MIDNIGHT, MIDNIGHT)).isFalse();
    }

    @Test
    void what_they_did_before_the_clock_was_put_back_does_not_count() {
        var health = health("2024-06-24T17:00:00Z", "2024-06-28T01:00:00Z");

        assertThat(Routines.caughtUp(health, MIDNIGHT, MIDNIGHT)).isFalse();
    }

    @Test
    void before_their_first_run_it_is_not_known() {
        var none = Json.read("{\"checks\": [{\"name\": \"routines\", \"status\": \"UP\"}]}");

        assertThat(Routines.caughtUp(none, Instant.EPOCH, MIDNIGHT)).isFalse();
        assertThat(Routines.caughtUp(Json.read("{}"), Instant.EPOCH, MIDNIGHT)).isFalse();
        assertThat(Routines.next(none)).isEmpty();
    }

    @Test
    void what_comes_next_is_pending_when_it_comes_within_a_minute() {
        var next = Routines.next(health("2024-06-24T17:00:00Z", "2024-06-24T17:00:00Z"))
                .orElseThrow();

        assertThat(next).isEqualTo(new Routines.Next(MIDNIGHT.plusSeconds(30), "missing reports are called overdue"));
        assertThat(next.soonAfter(MIDNIGHT)).isTrue();
        assertThat(next.soonAfter(MIDNIGHT.minusSeconds(31))).isFalse();
        assertThat(next.soonAfter(MIDNIGHT.plusSeconds(30))).as("it is due now").isFalse();
    }

    private static JsonNode health(String caughtUpTo, String furthest) {
        return Json.read("""
                {"status": "UP", "checks": [
                  {"name": "Database", "status": "UP"},
                  {"name": "routines", "status": "UP", "data": {"caughtUpTo": "%s", "furthest": "%s",
                   "nextAt": "2024-06-24T17:00:30Z", "next": "missing reports are called overdue"}}]}""".formatted(caughtUpTo, furthest));
    }
}
