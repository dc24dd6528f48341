package vn.ntm.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.restassured.path.json.JsonPath;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that stands in a topic, read from its beginning by a stranger. */
record Told(List<Event> events) {

    static Told on(String bootstrap, String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var events = new ArrayList<Event>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(500)).forEach(message -> events.add(Event.of(message)));
            }
            return new Told(events);
        }
    }

    /** How many different events of each type; the wire may repeat an event, but never its id. */
    Map<String, Long> counts(Predicate<Event> which) {
        return events.stream()
                .filter(which)
                .collect(Collectors.groupingBy(
                        Event::type,
                        TreeMap::new,
                        Collectors.mapping(Event::id, Collectors.collectingAndThen(Collectors.toSet(), ids ->
                                (long) ids.size()))));
    }

    record Event(String id, String type, String key, String payload) {

        static Event of(ConsumerRecord<String, String> message) {
            return new Event(header(message, "ce_id"), header(message, "ce_type"), message.key(), message.value());
        }

        String field(String name) {
            return JsonPath.from(payload).getString(name);
        }

        private static String header(ConsumerRecord<String, String> message, String name) {
            return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }
}
