package vn.ntm.assignment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.UUID;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.assignment.HaTinh;

/** What reporting-service tells of reports that changed hands, and of those that were taken when less was refused. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class FactsOfHeirsTest {

    @Inject
    @Any
    InMemoryConnector broker;

    @Inject
    Session session;

    private final String body = HaTinh.fresh("ha-tinh.so");
    private final String heir = HaTinh.fresh("ha-tinh.so");
    private final UUID obligation = UUID.randomUUID();

    @Test
    void of_an_indicator_that_an_old_report_says_twice_of_its_reporter_the_whole_counts() {
        accepted("""
                {"indicator":"von","organisation":null,"value":1000},{"indicator":"von","organisation":"%1$s","value":7},
                {"indicator":"von","organisation":"%1$s.xa","value":4}""".formatted(body));

        holds("select sum(value) from known_figure where obligation = :id", "1004");
        holds(
                "select sum(value) from known_figure where obligation = :id and organisation = '%s'".formatted(body),
                "1000");
    }

    @Test
    void of_what_is_said_twice_in_the_same_way_the_last_counts() {
        accepted("""
                {"indicator":"von","organisation":"%1$s.xa","value":1},{"indicator":"von","organisation":"%1$s.xa","value":2}""".formatted(body));

        holds("select string_agg(cast(value as text), ' ') from known_figure where obligation = :id", "2");
    }

    @Test
    void what_was_accepted_stays_with_who_reported_it() {
        accepted("");
        handedOver();

        holds("select handed_over_from from known_obligation where id = :id", body);
        holds("select reporter from known_obligation where id = :id", body);
    }

    @Test
    void what_was_only_sent_is_answered_by_the_heir() {
        tell("ReportSubmitted", """
                {"obligation":"%s","report":"%s","regime":"ha-tinh.thang","reporter":"%s","period":"2024-M06","version":1,
                 "submittedAt":"2024-06-20T01:00:00Z","onTime":true,"lateByMilliseconds":0,"receipt":"BN-1","contentHash":"sha256:00"}""".formatted(obligation, UUID.randomUUID(), body));
        handedOver();

        holds("select handed_over_from from known_obligation where id = :id", body);
        holds("select reporter from known_obligation where id = :id", heir);
    }

    private void handedOver() {
        tell("ObligationHandedOver", """
                {"obligation":"%s","regime":"ha-tinh.thang","from":"%s","to":"%s","period":"2024-M06","change":"%s"}""".formatted(obligation, body, heir, UUID.randomUUID()));
    }

    private void accepted(String figures) {
        tell("ReportAccepted", """
                {"obligation":"%s","report":"%s","regime":"ha-tinh.thang","reporter":"%s","period":"2024-M06","version":1,
                 "acceptedBy":"ha-tinh.nhan","figures":[%s]}""".formatted(obligation, UUID.randomUUID(), body, figures));
    }

    /** As it was told at the time: not what today's record would write. */
    private void tell(String type, String payload) {
        broker.source("reports")
                .send(Message.of(payload)
                        .addMetadata(OutgoingCloudEventMetadata.builder()
                                .withId(UUID.randomUUID().toString())
                                .withType(type)
                                .withSource(URI.create("/reporting-service"))
                                .build()));
    }

    /** Once it was heard. */
    private void holds(String query, String value) {
        await().untilAsserted(() -> assertThat(row(query)).isEqualTo(value));
    }

    private String row(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> String.valueOf(session.createNativeQuery(query, Object.class)
                        .setParameter("id", obligation)
                        .getSingleResultOrNull()));
    }
}
