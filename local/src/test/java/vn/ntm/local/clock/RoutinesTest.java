package vn.ntm.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.local.http.Json;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoutinesTest {

    @Test
    void how_far_they_have_come_is_in_the_check_of_that_name() {
        var health = Json.read("""
                {"status": "UP", "checks": [
                  {"name": "Database", "status": "UP"},
                  {"name": "routines", "status": "UP", "data": {"caughtUpTo": "2024-06-25T01:00:00Z"}}]}""");

        assertThat(Routines.caughtUpTo(health)).contains(Instant.parse("2024-06-25T01:00:00Z"));
    }

    @Test
    void before_their_first_run_it_is_not_known() {
        assertThat(Routines.caughtUpTo(Json.read("{\"checks\": [{\"name\": \"routines\", \"status\": \"UP\"}]}")))
                .isEmpty();
        assertThat(Routines.caughtUpTo(Json.read("{}"))).isEmpty();
    }
}
