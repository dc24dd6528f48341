package vn.ntm.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

import vn.ntm.local.clock.Routines;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;
import vn.ntm.local.part.ServiceEnvironment;

/**
 * Two replicas beside the stack's own reporting-service: they hear the same, live by the same clock, have a database of their
 * own and publish on a topic of their own. One of them at a time is killed and comes back.
 */
final class TwoReplicas implements AutoCloseable {

    static final String TOPIC = "ntm.reporting-two";
    private static final String DATABASE = "reporting_two";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Place place;
    private final List<Replica> replicas;
    private final Random random;
    private int killed;

    TwoReplicas(Place place, long seed) {
        this.place = place;
        this.random = new Random(seed);
        createDatabase();
        createTopic();
        var first = replica(place.ports().spare(0), place.ports().spare(2));
        // The tables are made by one of them; the other waits for it, as in a rolling start.
        first.awaitAnswers();
        this.replicas =
                List.of(first, replica(place.ports().spare(1), place.ports().spare(3)));
        replicas.getLast().awaitAnswers();
    }

    private Replica replica(int port, int management) {
        var variables = new HashMap<>(new ServiceEnvironment(place, Part.REPORTING).variables());
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        variables.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(management));
        variables.put("QUARKUS_DATASOURCE_JDBC_URL", place.ports().jdbcUrl(DATABASE));
        variables.put("MP_MESSAGING_INCOMING_ASSIGNMENTS_GROUP_ID", DATABASE);
        variables.put("MP_MESSAGING_OUTGOING_EVENTS_TOPIC", TOPIC);
        variables.put("NTM_ROUTINES_EVERY", "1s");
        return Replica.started(
                URI.create("http://127.0.0.1:" + port),
                URI.create("http://127.0.0.1:" + management),
                place.project().runnable(Part.REPORTING),
                variables,
                place.folders().log("replica-%d".formatted(port)).toFile());
    }

    /** One that is up. */
    URI url() {
        return await().atMost(PATIENCE)
                .until(() -> replicas.stream().filter(Replica::answers).findFirst(), Optional::isPresent)
                .orElseThrow()
                .url();
    }

    int killed() {
        return killed;
    }

    /** Kills one of them, any, once a random share of what is now due has been done, and starts it again. */
    void oneIsKilledAtWork(Instant now) {
        var atLeast = 1 + random.nextInt(400);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> done(now) >= atLeast || undone(now) == 0);
        var victim = replicas.get(random.nextInt(replicas.size()));
        victim.kill();
        killed++;
        if (random.nextBoolean()) {
            victim.restart();
            victim.awaitAnswers();
        } else {
            victim.restart();
        }
    }

    void awaitCaughtUp(Instant instant) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(250)).until(() -> replicas.stream()
                .filter(Replica::answers)
                .findFirst()
                .map(replica -> caughtUp(replica, instant))
                .orElse(false));
        assertThat(undone(instant)).isZero();
    }

    private static boolean caughtUp(Replica replica, Instant instant) {
        try {
            return new Routines(replica.management()).awaitCaughtUp(instant, Duration.ofSeconds(2));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (RuntimeException gone) {
            return false;
        }
    }

    private long done(Instant now) {
        return count("select count(*) from milestone where done_at = ?", now);
    }

    private long undone(Instant now) {
        return count("select count(*) from milestone where done_at is null and due_at <= ?", now);
    }

    private long count(String sql, Instant now) {
        try (var connection = connection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, now.atOffset(ZoneOffset.UTC));
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connection() throws SQLException {
        var role = Part.REPORTING.database();
        return DriverManager.getConnection(
                place.ports().jdbcUrl(DATABASE), role, place.secrets().of(role));
    }

    private void createDatabase() {
        try (var connection = DriverManager.getConnection(
                        place.ports().jdbcUrl("postgres"),
                        "postgres",
                        place.secrets().of("postgres"));
                var statement = connection.createStatement()) {
            statement.execute("create database %s owner %s".formatted(DATABASE, Part.REPORTING.database()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void createTopic() {
        try (var admin = Admin.create(
                Map.<String, Object>of("bootstrap.servers", place.ports().kafkaBootstrap()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 3, (short) 1))).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        replicas.forEach(Replica::kill);
    }
}
