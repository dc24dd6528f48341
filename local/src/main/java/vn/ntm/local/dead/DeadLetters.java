package vn.ntm.local.dead;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import vn.ntm.local.layout.StackFailure;

/**
 * All dead-letter topics ({@code ntm.<service>-dead}) of a broker. A letter is open until it was replayed or dropped. Replaying
 * is safe to repeat: each listener opens an event once.
 */
public final class DeadLetters {

    private static final Pattern TOPIC = Pattern.compile("ntm\\..+-dead");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, Object> settings;

    /** @param settings of a Kafka client; {@code bootstrap.servers} and how to sign in are all that is needed */
    public DeadLetters(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
    }

    /** Oldest first within a topic. A letter that was written twice, because its listener died, is one. */
    public List<Letter> open() {
        return answered(() -> {
            try (var consumer = consumer()) {
                var open = new ArrayList<Letter>();
                partitions(consumer).forEach(partition -> open.addAll(open(consumer, partition)));
                return List.copyOf(open);
            }
        });
    }

    private static Collection<Letter> open(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition) {
        var open = new LinkedHashMap<String, Letter>();
        read(consumer, partition, 0, message -> Handled.identity(message).ifPresentOrElse(open::remove, () -> {
            var letter = new Letter(message);
            open.putIfAbsent(letter.identity(), letter);
        }));
        return open.values();
    }

    /**
     * For each letter what was told of its key since: to hear it now would be to hear it after those. Letters that are open
     * themselves do not count, they are heard in their order.
     */
    public Map<Letter, List<LaterEvent>> later(Collection<Letter> letters) {
        var later = new LinkedHashMap<Letter, List<LaterEvent>>();
        letters.forEach(letter -> later.put(letter, new ArrayList<>()));
        var ofOpenLetters = open().stream()
                .flatMap(letter ->
                        letter.event().stream().map(event -> letter.position().topic() + " " + event))
                .collect(toSet());
        var byPartition = letters.stream()
                .filter(letter -> letter.origin().isPresent())
                .collect(groupingBy(letter -> letter.origin().orElseThrow().in()));
        return answered(() -> {
            try (var consumer = consumer()) {
                byPartition.forEach((partition, told) -> {
                    var byKey = told.stream()
                            .collect(groupingBy(
                                    letter -> Letter.text(letter.message().key())));
                    var first = told.stream()
                            .mapToLong(letter -> letter.origin().orElseThrow().offset())
                            .min()
                            .orElseThrow();
                    read(consumer, partition, first + 1, message -> {
                        for (var letter : byKey.getOrDefault(Letter.text(message.key()), List.of())) {
                            var event = LaterEvent.of(message);
                            if (message.offset() > letter.origin().orElseThrow().offset()
                                    && !ofOpenLetters.contains(letter.position().topic() + " " + event.event())) {
                                later.getOrDefault(letter, List.of()).add(event);
                            }
                        }
                    });
                });
            }
            return later;
        });
    }

    /** Tells it again where it was told, unchanged, and answers where it stands there now. */
    public Position replay(Letter letter) {
        var origin = letter.origin()
                .orElseThrow(() -> new StackFailure("%s does not say from which topic it came: it can only be dropped"
                        .formatted(letter.position())));
        var told = sent(letter.asTold(origin));
        sent(Handled.mark(letter, "replayed as " + told));
        return told;
    }

    /** Leaves it for good, and writes down why. */
    public void drop(Letter letter, String why) {
        sent(Handled.mark(letter, "dropped: " + why));
    }

    private Position sent(ProducerRecord<byte[], byte[]> message) {
        return answered(() -> {
            var ours = new HashMap<>(settings);
            ours.put("acks", "all");
            ours.put("delivery.timeout.ms", (int) PATIENCE.toMillis());
            ours.put("request.timeout.ms", (int) PATIENCE.toMillis() / 2);
            try (var producer = new KafkaProducer<>(ours, new ByteArraySerializer(), new ByteArraySerializer())) {
                return position(producer.send(message).get());
            } catch (ExecutionException refused) {
                throw new StackFailure("Kafka refused the message: " + refused.getMessage(), refused);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new StackFailure("Interrupted while sending", interrupted);
            }
        });
    }

    private static Position position(RecordMetadata sent) {
        return new Position(sent.topic(), sent.partition(), sent.offset());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
        return consumer.listTopics(PATIENCE).entrySet().stream()
                .filter(topic -> TOPIC.matcher(topic.getKey()).matches())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new))
                .values()
                .stream()
                .flatMap(Collection::stream)
                .map(one -> new TopicPartition(one.topic(), one.partition()))
                .toList();
    }

    /** A partition from there, or from its beginning, to where it goes now. */
    private static void read(
            KafkaConsumer<byte[], byte[]> consumer,
            TopicPartition partition,
            long from,
            Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        var only = List.of(partition);
        var begin =
                Optional.ofNullable(consumer.beginningOffsets(only, PATIENCE).get(partition));
        var end = Optional.ofNullable(consumer.endOffsets(only, PATIENCE).get(partition));
        consumer.assign(only);
        consumer.seek(partition, Math.max(from, begin.orElse(0L)));
        while (consumer.position(partition, PATIENCE) < end.orElse(0L)) {
            consumer.poll(Duration.ofSeconds(1)).records(partition).stream()
                    .filter(message -> message.offset() < end.orElse(0L))
                    .forEach(reader);
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        var ours = new HashMap<>(settings);
        ours.put("enable.auto.commit", false);
        ours.put("allow.auto.create.topics", false);
        return new KafkaConsumer<>(ours, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private <T> T answered(Asked<T> asked) {
        try {
            return asked.ask();
        } catch (KafkaException failure) {
            throw new StackFailure(
                    "Kafka at %s does not answer: %s"
                            .formatted(settings.get("bootstrap.servers"), failure.getMessage()),
                    failure);
        }
    }

    private interface Asked<T> {
        T ask();
    }
}
