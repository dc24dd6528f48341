package vn.ntm.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.restassured.path.json.JsonPath;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What stands in a topic, read by a stranger from its beginning; and how far it was read. */
record Told(List<Event> events, Map<TopicPartition, Long> readTo) {

    static Told on(String bootstrap, String topic) {
        return read(bootstrap, consumer -> {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            return toTheEnd(consumer, consumer.beginningOffsets(partitions), List.of());
        });
    }

    /** These, and what was told since: what was read once is not read again. */
    Told andSince(String bootstrap) {
        return read(bootstrap, consumer -> toTheEnd(consumer, readTo, events));
    }

    private static Told read(String bootstrap, Function<KafkaConsumer<String, String>, Told> reading) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            return reading.apply(consumer);
        }
    }

    private static Told toTheEnd(
            KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> from, List<Event> before) {
        var events = new ArrayList<>(before);
        var ends = consumer.endOffsets(from.keySet());
        consumer.assign(from.keySet());
        from.forEach(consumer::seek);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(500)).forEach(message -> events.add(Event.of(message)));
        }
        return new Told(
                events, from.keySet().stream().collect(Collectors.toMap(partition -> partition, consumer::position)));
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

    /** @param trace of W3C Trace Context; empty if whoever told it followed none */
    record Event(String id, String type, String key, String payload, String trace) {

        private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

        static Event of(ConsumerRecord<String, String> message) {
            return new Event(
                    header(message, "ce_id"),
                    header(message, "ce_type"),
                    message.key(),
                    message.value(),
                    trace(message));
        }

        String field(String name) {
            return JsonPath.from(payload).getString(name);
        }

        /** One number without a parser: thousands of them are looked at. */
        int version() {
            var found = VERSION.matcher(payload);
            if (!found.find()) {
                throw new IllegalStateException("No version in " + payload);
            }
            return Integer.parseInt(found.group(1));
        }

        private static String trace(ConsumerRecord<String, String> message) {
            return message.headers().lastHeader("traceparent") == null
                    ? ""
                    : header(message, "traceparent").split("-", -1)[1];
        }

        private static String header(ConsumerRecord<String, String> message, String name) {
            return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
        }
    }
}
