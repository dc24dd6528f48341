package vn.ntm.reporting.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.ce.CloudEventMetadata;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.hibernate.Session;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.kernel.paper.PeriodName;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.reporting.Province;
import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningWaveTest {

    /** The relay first tells what other tests left behind. */
    private static final Duration WAVE = Duration.ofSeconds(60);

    private static final int BODIES = 10_500; // more than one transaction raises, more than two open

    @Inject
    Province province;

    @Inject
    KeepTime keepTime;

    @Inject
    MovableClock clock;

    @Inject
    Session session;

    @Inject
    Outbox outbox;

    @Inject
    MeterRegistry metrics;

    @Inject
    @Any
    InMemoryConnector broker;

    @Test
    void a_wave_of_openings_says_what_each_obligation_would_have_said_alone() {
        var place = province.founded();
        var monthly = province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "so-1", "so-2", "huyen");
        var quarterly = province.regime(place, "QUARTERLY", "[2]", "2024-06-03T00:00:00Z", "so-1", "so-3");

        itIs("2024-06-15T00:00:00+07:00");

        var opened = obligations(monthly, quarterly);
        assertThat(opened).hasSize(5).allSatisfy(row -> {
            assertThat(row.get("state", String.class)).isEqualTo("OPEN");
            var fact = fact(row);
            await().atMost(WAVE)
                    .untilAsserted(() -> assertThat(toldOf(fact.obligation())).containsExactly(outbox.payload(fact)));
            assertThat(row.get("notices", Object[].class))
                    .containsExactly(fact.reporter().text()
                            + ": Đã mở kỳ báo cáo: báo cáo %s. Hạn cuối: hết ngày 24/06/2024."
                                    .formatted(PeriodName.vietnamese(fact.period())));
        });
    }

    @Test
    void a_nation_is_raised_and_opened_in_bounded_transactions_and_each_once() {
        var place = province.founded();
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery("""
                        insert into organisation (code, id, name, kind, parent)
                        select :place || '.xa-' || n, uuidv7(), 'Xã ' || n, 'district', :place || '.ubnd'
                        from generate_series(1, :bodies) n""")
                .setParameter("place", place)
                .setParameter("bodies", BODIES)
                .executeUpdate());
        var regime = province.regime(place, "MONTHLY", "[6]", "2024-06-03T00:00:00Z", "cap-huyen", "so-1");
        var raised = batches("raise");
        var reached = batches("reach");

        itIs("2024-06-15T00:00:00+07:00");
        itIs("2024-06-15T00:00:00+07:00");

        assertThat(count("select count(*) from obligation where regime = :regime and state = 'OPEN'", regime))
                .isEqualTo(BODIES + 2);
        assertThat(count("""
                select count(distinct (n.organisation, n.obligation)) from notice n
                join obligation o on o.id = n.obligation where o.regime = :regime and n.kind = 'OPENED'""", regime)).isEqualTo(BODIES + 2);
        assertThat(count("""
                select count(*) from milestone m join obligation o on o.id = m.obligation
                where o.regime = :regime and m.done_at is not null""", regime)).isEqualTo(BODIES + 2);
        assertThat(batches("raise") - raised).isGreaterThanOrEqualTo(3);
        assertThat(batches("reach") - reached).isGreaterThanOrEqualTo(4);
    }

    @Test
    void what_fell_due_is_read_from_an_index_in_turn_without_sorting() {
        var plan = QuarkusTransaction.requiringNew().call(() -> {
            // In a small table the planner would rather read all of it.
            session.createNativeQuery("""
                            select set_config(s, 'off', true) from unnest(array['enable_seqscan', 'enable_bitmapscan']) s""", String.class).getResultList();
            return session.createNativeQuery("explain " + DueMilestones.IN_TURN, String.class)
                    .setParameter("now", Instant.parse("2024-06-15T00:00:00Z"))
                    .setParameter("most", 500)
                    .getResultList();
        });

        assertThat(plan).anyMatch(line -> line.contains("Index Scan using milestone_in_turn"));
        assertThat(plan).noneMatch(line -> line.contains("Sort") || line.contains("Seq Scan"));
    }

    private void itIs(String instant) {
        clock.is(instant);
        keepTime.until(clock.instant());
    }

    private List<Tuple> obligations(String... regimes) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery("""
                                select o.id, o.regime, o.reporter, o.period, o.deadline, o.state, array(
                                    select n.organisation || ': ' || n.text_vi from notice n
                                    where n.obligation = o.id and n.kind = 'OPENED') as notices
                                from obligation o where o.regime = any (:regimes)""", Tuple.class)
                .setParameter("regimes", regimes)
                .getResultList());
    }

    private static ObligationOpened fact(Tuple row) {
        return new ObligationOpened(
                row.get("id", UUID.class),
                new Code(row.get("regime", String.class)),
                new Code(row.get("reporter", String.class)),
                Period.valueOf(row.get("period", String.class)),
                new Deadline(row.get("deadline", Instant.class)));
    }

    private List<String> toldOf(UUID obligation) {
        return broker.<String>sink("events").received().stream()
                .filter(message -> subject(message).equals(obligation.toString()))
                .map(Message::getPayload)
                .toList();
    }

    private static String subject(Message<String> message) {
        CloudEventMetadata<?> envelope =
                message.getMetadata(CloudEventMetadata.class).orElseThrow();
        return envelope.getSubject().orElseThrow();
    }

    private long count(String sql, String regime) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(sql, Long.class)
                .setParameter("regime", regime)
                .getSingleResult());
    }

    private long batches(String step) {
        return metrics.timer("ntm.routine.batch", "step", step).count();
    }
}
