package vn.ntm.platform.copy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingLong;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.common.annotation.Identifier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

import vn.ntm.platform.copy.CopyRefusal.EventLogIsAway;
import vn.ntm.platform.inbox.Told;
import vn.ntm.platform.problem.Refused;

/** The topic of a channel, without a place in any group. */
@ApplicationScoped
class KafkaEventLog implements EventLog {

    private static final Logger LOG = Logger.getLogger(KafkaEventLog.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int AT_ONCE = 500;
    private static final int AHEAD = 4 * AT_ONCE;

    private final Map<String, Object> broker;
    private final Config config;

    KafkaEventLog(@Identifier("default-kafka-broker") Map<String, Object> broker, Config config) {
        this.broker = broker;
        this.config = config;
    }

    @Override
    public void read(String channel, Consumer<List<Told>> reader) {
        var settings = new HashMap<>(broker);
        settings.put("enable.auto.commit", false);
        settings.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var topic = config.getValue("mp.messaging.incoming." + channel + ".topic", String.class);
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(one -> new TopicPartition(topic, one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            new Merged(consumer, consumer.endOffsets(partitions)).read(reader);
        } catch (KafkaException away) {
            LOG.warnf("The topic of %s cannot be read: %s", channel, away.getMessage());
            throw new Refused(new EventLogIsAway());
        }
    }

    /** Several partitions as one log: of the next message of each, the one that was told first. */
    private static final class Merged {

        private final KafkaConsumer<String, String> consumer;
        private final Map<TopicPartition, Long> ends;
        private final Map<TopicPartition, Deque<ConsumerRecord<String, String>>> waiting = new LinkedHashMap<>();

        Merged(KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
            this.consumer = consumer;
            this.ends = ends;
            ends.keySet().forEach(partition -> waiting.put(partition, new ArrayDeque<>()));
        }

        void read(Consumer<List<Told>> reader) {
            var batch = new ArrayList<Told>();
            for (var next = next(); next.isPresent(); next = next()) {
                told(next.get()).ifPresent(batch::add);
                if (batch.size() == AT_ONCE) {
                    reader.accept(List.copyOf(batch));
                    batch.clear();
                }
            }
            reader.accept(List.copyOf(batch));
        }

        private Optional<ConsumerRecord<String, String>> next() {
            while (waiting.entrySet().stream()
                    .anyMatch(one -> one.getValue().isEmpty() && !readToItsEnd(one.getKey()))) {
                fetch();
            }
            return waiting.values().stream()
                    .filter(queue -> !queue.isEmpty())
                    .min(comparingLong(queue -> queue.getFirst().timestamp()))
                    .map(Deque::removeFirst);
        }

        private boolean readToItsEnd(TopicPartition partition) {
            return consumer.position(partition) >= ends.getOrDefault(partition, 0L);
        }

        private void fetch() {
            waiting.forEach((partition, queue) -> {
                if (queue.size() > AHEAD || readToItsEnd(partition)) {
                    consumer.pause(List.of(partition));
                } else {
                    consumer.resume(List.of(partition));
                }
            });
            for (var message : consumer.poll(PATIENCE)) {
                var partition = new TopicPartition(message.topic(), message.partition());
                if (message.offset() < ends.getOrDefault(partition, 0L)) {
                    waiting.getOrDefault(partition, new ArrayDeque<>()).add(message);
                }
            }
        }

        /** What is no event of ours is nothing that a listener would have opened. */
        private static Optional<Told> told(ConsumerRecord<String, String> message) {
            var id = message.headers().lastHeader("ce_id");
            var type = message.headers().lastHeader("ce_type");
            if (id == null || type == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(new Told(
                        UUID.fromString(new String(id.value(), UTF_8)),
                        new String(type.value(), UTF_8),
                        message.value()));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        }
    }
}
