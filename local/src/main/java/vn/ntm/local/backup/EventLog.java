package vn.ntm.local.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

import vn.ntm.local.http.Json;
import vn.ntm.local.layout.StackFailure;

/** What the services have told one another: each record a line of JSON, its key, value and headers in base64. */
final class EventLog {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String bootstrap;

    EventLog(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Up to where each partition of each of our topics goes now. */
    SortedMap<String, SortedMap<Integer, Long>> ends() {
        try (var consumer = consumer()) {
            var ours = consumer.listTopics(PATIENCE).entrySet().stream()
                    .filter(topic -> topic.getKey().startsWith("ntm."))
                    .flatMap(topic -> topic.getValue().stream()
                            .map(partition -> new TopicPartition(partition.topic(), partition.partition())))
                    .toList();
            var ends = new TreeMap<String, SortedMap<Integer, Long>>();
            consumer.endOffsets(ours, PATIENCE)
                    .forEach((partition, end) -> ends.computeIfAbsent(partition.topic(), _ -> new TreeMap<>())
                            .put(partition.partition(), end));
            return ends;
        }
    }

    /** A topic from its beginning up to there, one partition after the other. */
    Content write(String topic, SortedMap<Integer, Long> ends, OutputStream out) throws IOException {
        var digest = Sha256.digest();
        var count = 0L;
        var lines = new DigestOutputStream(out, digest);
        try (var consumer = consumer()) {
            for (var end : ends.entrySet()) {
                var partition = new TopicPartition(topic, end.getKey());
                consumer.assign(List.of(partition));
                consumer.seekToBeginning(List.of(partition));
                while (consumer.position(partition, PATIENCE) < end.getValue()) {
                    for (var one : consumer.poll(PATIENCE).records(partition)) {
                        if (one.offset() < end.getValue()) {
                            lines.write((Json.of(line(one)) + "\n").getBytes(UTF_8));
                            count++;
                        }
                    }
                }
            }
        }
        return new Content(count, Sha256.text(digest));
    }

    /** Each record into the partition where it was, behind what is there. */
    void read(String topic, InputStream in) throws IOException {
        var refused = new AtomicReference<@Nullable Exception>();
        try (var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap, "acks", "all"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
                var lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var _ = producer.send(record(topic, Json.read(line)), (_, failure) -> {
                    if (failure != null) {
                        refused.set(failure);
                    }
                });
            }
            producer.flush();
        }
        if (refused.get() != null) {
            throw new StackFailure("Kafka refused a record of " + topic, refused.get());
        }
    }

    /** For what a stack has told while it was only just created. */
    void empty() {
        var all = new TreeMap<String, SortedMap<Integer, Long>>(ends());
        var partitions = new ArrayList<TopicPartition>();
        all.forEach((topic, ends) -> ends.forEach((number, _) -> partitions.add(new TopicPartition(topic, number))));
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrap))) {
            // -1: up to where it goes now.
            admin.deleteRecords(partitions.stream().collect(toMap(one -> one, _ -> RecordsToDelete.beforeOffset(-1))))
                    .all()
                    .get();
        } catch (ExecutionException refused) {
            throw new StackFailure("Kafka did not forget what was told", refused);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while Kafka forgets", interrupted);
        }
    }

    private static Map<String, @Nullable Object> line(ConsumerRecord<byte[], byte[]> one) {
        var headers = new ArrayList<List<@Nullable String>>();
        for (var header : one.headers()) {
            headers.add(Arrays.asList(header.key(), text(header.value())));
        }
        var line = new TreeMap<String, @Nullable Object>();
        line.put("partition", one.partition());
        line.put("at", one.timestamp());
        line.put("key", text(one.key()));
        line.put("value", text(one.value()));
        line.put("headers", headers);
        return line;
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, JsonNode line) {
        var headers = new ArrayList<Header>();
        line.get("headers")
                .forEach(header -> headers.add(new RecordHeader(header.get(0).asText(), bytes(header.get(1)))));
        return new ProducerRecord<>(
                topic,
                line.get("partition").asInt(),
                line.get("at").asLong(),
                bytes(line.get("key")),
                bytes(line.get("value")),
                headers);
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    private static byte @Nullable [] bytes(JsonNode text) {
        return text.isNull() ? null : Base64.getDecoder().decode(text.asText());
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
