package vn.ntm.platform.outbox;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.TracingMetadata;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.eclipse.microprofile.reactive.messaging.OnOverflow.Strategy;
import org.hibernate.Session;
import org.jboss.logging.Logger;

import vn.ntm.platform.routine.OneReplica;
import vn.ntm.tracing.Traceparent;

/**
 * Sends the oldest events and deletes what Kafka acknowledged. One replica works at a time. Of a subject that failed nothing
 * later is sent, so the order per subject survives.
 */
@ApplicationScoped
class OutboxBatch {

    private static final Logger LOG = Logger.getLogger(OutboxBatch.class);
    private static final int SIZE = 500;
    /** A backup stands in for a replica under this name, for the moment in which it begins. */
    private static final String TELLING = "outbox";

    private final Session em;
    private final OneReplica oneReplica;
    private final MutinyEmitter<String> events;
    private final URI source;

    OutboxBatch(
            Session em,
            OneReplica oneReplica,
            @Channel("events") @OnOverflow(Strategy.UNBOUNDED_BUFFER) MutinyEmitter<String> events,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.em = em;
        this.oneReplica = oneReplica;
        this.events = events;
        this.source = URI.create("/" + service);
    }

    /** Answers whether there may be more to send at once. */
    @Transactional
    boolean send() {
        if (!oneReplica.does(TELLING)) {
            return false;
        }
        var rows = em.createQuery("from OutboxRow order by position", OutboxRow.class)
                .setMaxResults(SIZE)
                .getResultList();
        if (rows.isEmpty()) {
            return false;
        }
        var failed = new HashSet<UUID>();
        var acknowledged = new ArrayList<Long>();
        for (var wave : waves(rows)) {
            sendWave(wave, acknowledged, failed);
        }
        delete(acknowledged);
        return rows.size() == SIZE && failed.isEmpty();
    }

    /** The first event of each subject, then the second of each, ...: what is in one wave may travel together. */
    static List<List<OutboxRow>> waves(List<OutboxRow> rows) {
        var turn = new LinkedHashMap<UUID, Integer>();
        var waves = new ArrayList<List<OutboxRow>>();
        for (var row : rows) {
            int wave = turn.merge(row.subject(), 1, Integer::sum) - 1;
            if (wave == waves.size()) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave).add(row);
        }
        return waves;
    }

    private void sendWave(List<OutboxRow> wave, List<Long> acknowledged, Set<UUID> failed) {
        // Without a transaction: it would follow the messages into the threads of Kafka, and be ended there under our
        // feet.
        var sent = QuarkusTransaction.suspendingExisting().call(() -> sending(wave, failed));
        sent.forEach((row, sending) -> {
            var failure = sending.handle((_, error) -> error).join();
            if (failure == null) {
                acknowledged.add(row.position());
            } else {
                failed.add(row.subject());
                LOG.warnf("Event %s on %s waits: %s", row.eventId(), row.subject(), failure.getMessage());
            }
        });
    }

    /** In one statement: what keeps them elsewhere works on all of them at once. */
    private void delete(List<Long> positions) {
        em.createNativeMutationQuery("delete from outbox where position = any (:positions)")
                .setParameter("positions", positions.toArray(Long[]::new))
                .executeUpdate();
    }

    private Map<OutboxRow, CompletableFuture<Void>> sending(List<OutboxRow> wave, Set<UUID> failed) {
        Map<OutboxRow, CompletableFuture<Void>> sent = new LinkedHashMap<>();
        for (var row : wave) {
            if (!failed.contains(row.subject())) {
                sent.put(row, events.sendMessage(message(row)).subscribeAsCompletionStage());
            }
        }
        return sent;
    }

    private Message<String> message(OutboxRow row) {
        return Message.of(row.payload())
                .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(row.subject().toString())
                        .build())
                .addMetadata(TracingMetadata.withCurrent(Traceparent.context(row.traceparent())))
                .addMetadata(OutgoingCloudEventMetadata.<String>builder()
                        .withId(row.eventId().toString())
                        .withSource(source)
                        .withType(row.type())
                        .withSubject(row.subject().toString())
                        .withDataContentType("application/json")
                        .withTimestamp(row.writtenAt().atZone(ZoneOffset.UTC))
                        .build());
    }
}
