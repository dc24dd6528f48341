package vn.ntm.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.MovableClock;

/** Each limiter stands for one replica. The database is a real one. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimiterTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final AgroalDataSource database;
    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final MovableClock clock = new MovableClock();

    LimiterTest(AgroalDataSource database) {
        this.database = database;
    }

    @Test
    void replicas_share_one_budget() throws Exception {
        var replicas = new Limiter[] {replica(), replica()};
        var few = new Policy("few", 20, LONG);

        var passed = atOnce(
                60, n -> replicas[n % 2].take(Client.account("shared"), few).isConsumed());

        assertThat(passed).isEqualTo(20);
    }

    @Test
    void the_very_first_requests_of_a_client_are_counted_together_however_many_come_at_once() throws Exception {
        var replicas = new Limiter[] {replica(), replica()};
        var few = new Policy("first", 20, LONG);

        for (int client = 0; client < 40; client++) {
            var name = Client.account("new-" + client);
            assertThat(atOnce(40, n -> replicas[n % 2].take(name, few).isConsumed()))
                    .isEqualTo(20);
        }
    }

    @Test
    void a_large_budget_costs_few_questions_and_is_overdrawn_by_a_hundredth_at_most() {
        var replicas = new Limiter[] {replica(), replica()};
        var many = new Policy("many", 5_000, LONG);

        var passed = IntStream.range(0, 8_000)
                .filter(n -> replicas[n % 2].take(Client.account("busy"), many).isConsumed())
                .count();

        assertThat(passed).isBetween(5_000L, 5_000L + 2 * 50);
        assertThat(asked).hasValueLessThan(8_000 / 20);
    }

    @Test
    void clients_and_policies_do_not_eat_each_others_budget() {
        var replica = replica();
        var reads = new Policy("r", 1, LONG);

        assertThat(replica.take(Client.account("one"), reads).isConsumed()).isTrue();
        assertThat(replica.take(Client.account("one"), reads).isConsumed()).isFalse();
        assertThat(replica.take(Client.at("one"), reads).isConsumed()).isTrue();
        assertThat(replica.take(Client.account("two"), reads).isConsumed()).isTrue();
        assertThat(replica.take(Client.account("one"), new Policy("w", 1, LONG)).isConsumed())
                .isTrue();
        assertThat(replica.take(Client.account("one"), new Policy("r", 2, LONG)).isConsumed())
                .as("after the setting was changed")
                .isTrue();
    }

    @Test
    void what_is_taken_comes_back() {
        var replica = replica();
        var quick = new Policy("quick", 10, Duration.ofSeconds(1));
        IntStream.range(0, 11).forEach(_ -> replica.take(Client.account("patient"), quick));

        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> replica.take(Client.account("patient"), quick).isConsumed());
    }

    @Test
    void while_the_database_is_away_each_replica_counts_by_itself() {
        var replicas = new Limiter[] {replica(), replica()};
        var few = new Policy("alone", 20, LONG);
        away.set(true);

        var passed = IntStream.range(0, 100)
                .filter(n -> replicas[n % 2].take(Client.account("alone"), few).isConsumed())
                .count();

        assertThat(passed).as("20 from each").isEqualTo(40);
        assertThat(asked).as("does not wait for it with every request").hasValue(2);
    }

    @Test
    void and_together_again_when_it_is_back() {
        var replicas = new Limiter[] {replica(), replica()};
        var few = new Policy("back", 20, LONG);
        away.set(true);
        replicas[0].take(Client.account("back"), few);
        replicas[1].take(Client.account("back"), few);
        away.set(false);
        clock.is(clock.instant().plusSeconds(3).toString());

        var passed = IntStream.range(0, 100)
                .filter(n -> replicas[n % 2].take(Client.account("back"), few).isConsumed())
                .count();

        assertThat(passed).isEqualTo(20);
    }

    @Test
    void old_buckets_are_forgotten() throws Exception {
        var buckets = new SharedBuckets(database, Duration.ZERO);
        buckets.take(Client.account("gone"), new Policy("old", 1_000, Duration.ofMillis(50)));
        buckets.take(Client.account("still here"), new Policy("old", 2, LONG));
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> {
            buckets.forgetOld();
            return rows("old % account gone") == 0;
        });

        assertThat(rows("old % account still here")).isEqualTo(1);
    }

    private Limiter replica() {
        return new Limiter(new SharedBuckets(counted()), new OwnBuckets(), clock);
    }

    private DataSource counted() {
        return (DataSource) java.lang.reflect.Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (_, _, _) -> connection());
    }

    private Connection connection() throws SQLException {
        asked.incrementAndGet();
        if (away.get()) {
            throw new SQLException("away");
        }
        return database.getConnection();
    }

    private int rows(String like) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from bucket where id like ?")) {
            select.setString(1, like);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static long atOnce(int requests, java.util.function.IntPredicate request)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, requests)
                    .mapToObj(n -> (Callable<Boolean>) () -> request.test(n))
                    .toList();
            long passed = 0;
            for (Future<Boolean> answer : threads.invokeAll(answers)) {
                passed += answer.get() ? 1 : 0;
            }
            return passed;
        }
    }
}
