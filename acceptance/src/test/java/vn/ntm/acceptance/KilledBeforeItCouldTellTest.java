package vn.ntm.acceptance;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import vn.ntm.local.layout.Part;

/** The commit is what counts: an acknowledged submission is there, and told once, whatever dies after it. */
@ExtendWith(June.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class KilledBeforeItCouldTellTest {

    private static final String REGIME = "ha-tinh.nl5-2024.thang";

    private final Province province = June.province();

    @Test
    void killed_between_commit_and_sending_it_loses_nothing_and_doubles_nothing() throws SQLException {
        var reporter = province.body("so-07");
        var obligation = reporter.obligation(REGIME, "2024-M06");
        var etag = reporter.draft(obligation, 12);
        var key = UUID.randomUUID().toString();
        province.stack().kill(Part.KAFKA); // so the event cannot leave

        var answer =
                reporter.submit(obligation, etag, key).then().statusCode(201).extract();
        assertThat(waitingInTheOutbox(obligation)).isEqualTo(1);
        province.stack().kill(Part.REPORTING);
        province.stack().start(Part.KAFKA);
        province.stack().start(Part.REPORTING);

        await().atMost(Duration.ofSeconds(60)).until(() -> waitingInTheOutbox(obligation) == 0);
        var repeated =
                reporter.submit(obligation, etag, key).then().statusCode(201).extract();
        assertThat(repeated.asByteArray()).isEqualTo(answer.asByteArray());
        assertThat(repeated.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(reporter.get("/obligations/" + obligation + "/report").getInt("versionsSent"))
                .isEqualTo(1);
        assertThat(Told.on(province.stack().kafkaBootstrap(), "ntm.reporting")
                        .counts(event -> event.key().equals(obligation)))
                .containsEntry("ReportSubmitted", 1L);
    }

    @Test
    void asked_to_end_it_answers_first_what_it_has_begun() throws Exception {
        var reporters = Stream.of("so-05", "so-06", "so-08").map(province::body).toList();
        var obligations = new HashMap<Body, String>();
        var etags = new HashMap<Body, String>();
        for (var reporter : reporters) {
            obligations.put(reporter, reporter.obligation(REGIME, "2024-M06"));
            etags.put(reporter, reporter.draft(requireNonNull(obligations.get(reporter)), 12));
        }

        try (var database = reporting();
                var lock = database.createStatement();
                var threads = Executors.newCachedThreadPool()) {
            database.setAutoCommit(false);
            lock.execute("lock table report in access exclusive mode");
            var answers = reporters.stream()
                    .map(reporter -> threads.submit(() -> reporter.submit(
                            requireNonNull(obligations.get(reporter)),
                            requireNonNull(etags.get(reporter)),
                            UUID.randomUUID().toString())))
                    .toList();
            await().until(() -> waitingForALock(lock) == reporters.size());
            var ended = threads.submit(() -> province.stack().stop(Part.REPORTING));
            await().until(this::takesNothingNew);

            database.rollback();

            for (var answer : answers) {
                answer.get().then().statusCode(201);
            }
            ended.get();
        }
        province.stack().start(Part.REPORTING);
        for (var reporter : reporters) {
            assertThat(reporter.get("/obligations/" + obligations.get(reporter) + "/report")
                            .getInt("versionsSent"))
                    .isEqualTo(1);
        }
    }

    @Test
    void what_assignment_service_told_while_reporting_was_dead_is_heard_once() {
        province.stack().kill(Part.REPORTING);
        var admin = new Body(province.stack().gateway(), "admin", province.stack()::token);
        admin.put("/organisations/ha-tinh.so-99", """
                {"name":"Sở mới","kind":"department","parent":"ha-tinh.ubnd-tinh"}""");

        province.stack().start(Part.REPORTING);

        await().atMost(Duration.ofSeconds(60)).until(() -> copiesOf("ha-tinh.so-99") == 1);
    }

    private long waitingForALock(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("""
                select count(*) from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock'""")) {
            row.next();
            return row.getLong(1);
        }
    }

    private boolean takesNothingNew() {
        try {
            return given().baseUri(province.stack().url(Part.REPORTING).toString())
                            .get("/api/v1/obligations")
                            .statusCode()
                    != 401; // which it answers to who brings no token, as long as it takes anything
        } catch (Exception _) { // REST Assured throws what it does not declare
            return true;
        }
    }

    private Connection reporting() throws SQLException {
        var database = province.stack().database(Part.REPORTING);
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private long waitingInTheOutbox(String subject) throws SQLException {
        return count("select count(*) from outbox where subject = cast(? as uuid)", subject);
    }

    private long copiesOf(String organisation) throws SQLException {
        return count("select count(*) from organisation where code = ?", organisation);
    }

    private long count(String sql, String value) throws SQLException {
        try (var connection = reporting();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
