package vn.ntm.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.restassured.response.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Project;

/**
 * The reorganisation of 1 July 2025 as an integrator would bring it: the real country and one event of 6,916 acts, through the
 * gateway. How its cost grows is counted in {@code ReorganiseTheCountryTest} and measured by {@code ./ntm bench reorganisation}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CountryOfTheFirstOfJulyTest {

    /** What the gateway gives a call is more; a call that takes longer than this would have to be a job with progress. */
    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Provinces, districts and communes of 30 June 2025. */
    private static final long BODIES = 10_794;

    private static final Map<String, Set<String>> TIERS = Map.of(
            "country", Set.of("country"),
            "province", Set.of("province", "municipality"),
            "district", Set.of("district", "urban-district", "town", "city"),
            "commune", Set.of("commune", "ward", "township", "special-zone"));

    @TempDir
    static Path folder = Path.of("");

    static Province stack;

    @BeforeAll
    static void the_country_is_registered() throws IOException {
        stack = Province.started(folder, "2025-07-01T08:00:00+07:00");
        stack.stack().load(country().resolve("organisations.json"));
        admin().postCsv("/organisations:import", Files.readString(country().resolve("organisations.csv")))
                .then()
                .statusCode(200);
        // Whoever still hears of ten thousand bodies takes the processors from the call that is looked at.
        for (var listener : List.of(Part.REPORTING, Part.CRITERIA)) {
            await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> heard(listener) == BODIES);
        }
    }

    @AfterAll
    static void the_stack_is_stopped() {
        stack.close();
    }

    @Test
    void is_brought_by_one_call_that_is_answered_within_ten_seconds() throws IOException {
        var event = Files.readString(country().resolve("change.json"));
        var before = Map.of("province", 63L, "district", 696L, "commune", 10_035L);
        assertThat(inForce("2025-06-30")).isEqualTo(before);

        var preview = withinTheTime(() -> admin().post("/organisation-changes:preview", event));
        assertThat(preview.statusCode()).as(preview.asString()).isEqualTo(200);
        assertThat(preview.jsonPath().getBoolean("possible")).isTrue();
        assertThat(inForce("2025-07-01")).isEqualTo(before);

        var change = withinTheTime(() -> admin().post("/organisation-changes", event));
        assertThat(change.statusCode()).as(change.asString()).isEqualTo(201);
        assertThat(change.jsonPath().getString("appliedAt")).isNotNull();
        assertThat(inForce("2025-07-01")).isEqualTo(Map.of("province", 34L, "commune", 3_321L));
        assertThat(inForce("2025-06-30")).isEqualTo(before);
    }

    private static Response withinTheTime(Supplier<Response> call) {
        long start = System.nanoTime();
        var answer = call.get();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_MOST);
        return answer;
    }

    /** How many bodies of each tier a reader of the list finds, page after page, none of them twice. */
    private static Map<String, Long> inForce(String day) {
        var kinds = new HashMap<String, String>();
        var cursor = "";
        while (cursor != null) {
            var page = admin().get("/organisations?under=vn&limit=500&at=" + day + cursor);
            for (var item : page.<Map<String, Object>>getList("items")) {
                var code = (String) item.get("code");
                assertThat(kinds.put(code, (String) item.get("kind"))).as(code).isNull();
            }
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        }
        return kinds.values().stream()
                .collect(Collectors.groupingBy(
                        kind -> TIERS.entrySet().stream()
                                .filter(tier -> tier.getValue().contains(kind))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError(kind))
                                .getKey(),
                        Collectors.counting()));
    }

    private static long heard(Part listener) throws SQLException {
        var database = stack.stack().database(listener);
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from organisation where code like 'vn.%'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Body admin() {
        return stack.account("admin");
    }

    private static Path country() {
        return Project.find().example().resolveSibling("viet-nam-2025");
    }
}
