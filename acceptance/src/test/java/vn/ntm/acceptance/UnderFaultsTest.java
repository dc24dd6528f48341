package vn.ntm.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.ntm.acceptance.Ledger.Receipt;
import vn.ntm.local.layout.Part;

/**
 * Bodies go on sending while everything that they rely on is killed, one part after another and then at random
 * ({@code -Dntm.faults.random=100} for a longer night). After each fault what was acknowledged is there once, its receipt
 * verifies, the log has no gap, and the listeners have heard it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnderFaultsTest {

    private static final long SEED = 25_06_2024;
    private static final int RANDOM_KILLS = Integer.getInteger("ntm.faults.random", 3);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration KAFKA_AWAY = Duration.ofMinutes(1);
    private static final int POOL_FULL_SECONDS = 10;
    private static final List<Part> KILLABLE =
            List.of(Part.ASSIGNMENT, Part.REPORTING, Part.CRITERIA, Part.GATEWAY, Part.KAFKA, Part.POSTGRES);

    @TempDir
    static Path folder = Path.of("");

    static Province province;
    static BlindClient client;
    static SteadyLoad load;
    static Truth truth;

    private final Set<Receipt> verified = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void june_goes_on() {
        province = Province.started(folder, "2024-06-03T08:00:00+07:00");
        province.publishTheDispatch();
        client = new BlindClient(province.stack().gateway(), province.stack()::token);
        load = new SteadyLoad(client);
        truth = new Truth(province.stack());
    }

    @AfterAll
    static void the_stack_is_stopped() {
        load.close();
        province.close();
    }

    @Test
    void nothing_that_was_acknowledged_is_lost_or_doubled() throws Exception {
        var report = new FaultReport();
        load.begin();
        reportsAreFinished(4 * SteadyLoad.BODIES.size());
        truth.nothingWasToldTwice();
        try {
            for (var fault : faults()) {
                report.add(struck(fault));
                everythingIsAsAcknowledged();
            }
        } finally {
            report.print();
        }
        load.end();
        await().atMost(PATIENCE).until(load::done);
        everythingIsAsAcknowledged();
        await().atMost(PATIENCE).untilAsserted(truth::isHeardByAll);
    }

    /** Strikes under load, and returns when reports are finished again. */
    private static FaultReport.Line struck(Fault fault) throws Exception {
        int acknowledged = load.ledger().receipts().size();
        long repeated = client.repeated();
        long began = System.nanoTime();

        fault.blow().strike();
        reportsAreFinished(SteadyLoad.BODIES.size());

        var took = Duration.ofNanos(System.nanoTime() - began);
        var receipts = load.ledger().receipts();
        return new FaultReport.Line(
                fault.name(),
                took,
                receipts.size() - acknowledged,
                client.repeated() - repeated,
                truth.lost(receipts).size(),
                truth.doubled(load.ledger().finished()).size());
    }

    /** So many more than now. */
    private static void reportsAreFinished(int more) {
        int before = load.ledger().finished().size();
        await().atMost(PATIENCE)
                .until(() -> load.ledger().finished().size() >= before + more
                        || !load.ledger().surprises().isEmpty());
        assertThat(load.ledger().surprises()).isEmpty();
    }

    private void everythingIsAsAcknowledged() throws Exception {
        var receipts = load.ledger().receipts();
        var finished = load.ledger().finished();
        assertThat(truth.lost(receipts)).isEmpty();
        assertThat(truth.doubled(finished)).isEmpty();
        assertThat(receipts.stream().map(Receipt::number)).doesNotHaveDuplicates();
        verify(receipts.stream().filter(verified::add).toList());
        await().atMost(PATIENCE).untilAsserted(() -> truth.isToldWithoutGapOrDouble(finished));
        await().atMost(PATIENCE).untilAsserted(() -> truth.isHeardByAssignment(finished));
    }

    private static void verify(List<Receipt> receipts) throws Exception {
        try (var people = Executors.newFixedThreadPool(SteadyLoad.BODIES.size())) {
            var asked = receipts.stream()
                    .map(receipt -> people.submit(() -> {
                        verify(receipt);
                        return receipt;
                    }))
                    .toList();
            for (var answer : asked) {
                answer.get();
            }
        }
    }

    private static void verify(Receipt receipt) throws InterruptedException {
        var address = "/receipts/%s?code=%s".formatted(receipt.number(), receipt.code());
        var answer = client.send("ha-tinh.so-03", "GET", address, Map.of(), "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static List<Fault> faults() {
        var random = new Random(SEED);
        return Stream.of(
                        KILLABLE.stream().map(UnderFaultsTest::killed),
                        Stream.of(
                                new Fault("Kafka stopped for a minute", UnderFaultsTest::kafkaIsAwayForAMinute),
                                new Fault("connection pool full for 10 s", UnderFaultsTest::theConnectionPoolIsFull),
                                new Fault("consumer group moved to the start", UnderFaultsTest::aConsumerStartsAnew)),
                        IntStream.range(0, RANDOM_KILLS)
                                .mapToObj(_ -> killed(KILLABLE.get(random.nextInt(KILLABLE.size())))))
                .flatMap(faults -> faults)
                .toList();
    }

    private static Fault killed(Part part) {
        return new Fault("kill -9 " + part.label(), () -> {
            province.stack().kill(part);
            province.stack().start(part);
        });
    }

    private static void kafkaIsAwayForAMinute() {
        province.stack().stop(Part.KAFKA);
        await().pollDelay(KAFKA_AWAY).atMost(KAFKA_AWAY.multipliedBy(2)).until(() -> true);
        province.stack().start(Part.KAFKA);
    }

    /** Every request waits for the same table, so every connection is taken. */
    private static void theConnectionPoolIsFull() throws SQLException {
        var database = province.stack().database(Part.REPORTING);
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table report, obligation in access exclusive mode");
            statement.execute("select pg_sleep(%d)".formatted(POOL_FULL_SECONDS));
            connection.rollback();
        }
    }

    /** It hears everything once more, from the beginning of time. */
    private static void aConsumerStartsAnew() throws Exception {
        province.stack().stop(Part.ASSIGNMENT);
        try (var admin = Admin.create(
                Map.<String, Object>of("bootstrap.servers", province.stack().kafkaBootstrap()))) {
            var offsets = admin.listConsumerGroupOffsets("assignment-service")
                    .partitionsToOffsetAndMetadata()
                    .get();
            offsets.replaceAll((_, _) -> new OffsetAndMetadata(0));
            // As long as the broker thinks that the group has members, it refuses.
            await().atMost(PATIENCE).ignoreExceptions().until(() -> {
                admin.alterConsumerGroupOffsets("assignment-service", offsets)
                        .all()
                        .get();
                return true;
            });
        }
        province.stack().start(Part.ASSIGNMENT);
    }
}
