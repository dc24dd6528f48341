package vn.ntm.criteria.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.events.CriteriaEvent.RecognitionRevoked;
import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.outbox.SweepOutbox;
import vn.ntm.testkit.OwnDatabase;

/** Where somebody else sends what stands in the outbox. */
@QuarkusTest
@TestProfile(SweepOutboxTest.WithoutRelay.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SweepOutboxTest {

    public static class WithoutRelay extends OwnDatabase {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ntm.outbox.relay", "off", "ntm.outbox.keep", "3s", "outbox.at-least-every", "100ms");
        }
    }

    @Inject
    Outbox outbox;

    @Inject
    SweepOutbox sweepOutbox;

    @Inject
    AgroalDataSource database;

    @Inject
    @Any
    InMemoryConnector broker;

    private final UUID recognition = UUID.randomUUID();

    @Test
    void nothing_is_sent_and_each_row_stays_a_while_and_goes() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(new RecognitionRevoked(
                        recognition,
                        Code.valueOf("lai-chau.xa-1"),
                        Code.valueOf("xa-ntm"),
                        1,
                        Code.valueOf("ntm"),
                        "9/QĐ-UBND",
                        LocalDate.of(2026, 1, 9))));

        sweepOutbox.sweep();
        await().during(Duration.ofSeconds(1)).until(() -> rows() == 1);

        await().untilAsserted(() -> {
            sweepOutbox.sweep();
            assertThat(rows()).isZero();
        });
        assertThat(broker.sink("events").received()).isEmpty();
    }

    private long rows() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select count(*) from outbox where subject = ?")) {
            select.setObject(1, recognition);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
