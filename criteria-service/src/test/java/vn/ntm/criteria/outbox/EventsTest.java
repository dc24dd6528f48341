package vn.ntm.criteria.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.events.CriteriaEvent.RecognitionRevoked;
import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.testkit.ToldOtherwise;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventsTest {

    @Inject
    Outbox outbox;

    @Test
    void an_event_that_is_told_otherwise_than_published_is_noticed() {
        var noVersion = 0;

        QuarkusTransaction.requiringNew()
                .run(() -> outbox.add(new RecognitionRevoked(
                        UUID.randomUUID(),
                        Code.valueOf("lai-chau.xa-1"),
                        Code.valueOf("xa-ntm"),
                        noVersion,
                        Code.valueOf("ntm"),
                        "9/QĐ-UBND",
                        LocalDate.of(2026, 1, 9))));

        await().untilAsserted(() -> assertThat(ToldOtherwise.taken())
                .anySatisfy(noted -> assertThat(noted).startsWith("RecognitionRevoked/setVersion")));
    }
}
