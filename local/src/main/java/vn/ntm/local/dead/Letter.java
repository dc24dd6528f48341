package vn.ntm.local.dead;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A message in a dead-letter topic. The listener that set it aside has added headers {@code dead-letter-*}: from where it came
 * and why it could not be heard; everything else is as it was told.
 */
public record Letter(ConsumerRecord<byte[], byte[]> message) {

    private static final String ADDED = "dead-letter-";

    /** Where it stands now: its name in all commands. */
    public Position position() {
        return new Position(message.topic(), message.partition(), message.offset());
    }

    /** Where it was told; nothing if no listener of ours wrote it. */
    public Optional<Position> origin() {
        return header(ADDED + "topic")
                .flatMap(topic -> header(ADDED + "partition").flatMap(partition -> header(ADDED + "offset")
                        .map(offset -> new Position(topic, Integer.parseInt(partition), Long.parseLong(offset)))));
    }

    public Instant setAsideAt() {
        return Instant.ofEpochMilli(message.timestamp());
    }

    public String reason() {
        return header(ADDED + "reason").orElse("");
    }

    /** What was behind the reason, if anything. */
    public Optional<String> cause() {
        return header(ADDED + "cause");
    }

    public Optional<String> event() {
        return header("ce_id");
    }

    public Optional<String> type() {
        return header("ce_type");
    }

    public Optional<String> subject() {
        return header("ce_subject");
    }

    public String payload() {
        return text(message.value());
    }

    public Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        message.headers().forEach(one -> headers.put(one.key(), text(one.value())));
        return headers;
    }

    /** The same again: offsets change when a backup is restored, and the event's id alone would hide that it failed again. */
    String identity() {
        return origin().orElseGet(this::position) + " " + event().orElse("");
    }

    /** The message as it was told, for the end of the topic that it came from. */
    ProducerRecord<byte[], byte[]> asTold(Position origin) {
        var headers = new RecordHeaders();
        message.headers().forEach(one -> {
            if (!one.key().startsWith(ADDED)) {
                headers.add(one);
            }
        });
        // No partition: the key decides, as it did the first time, also where a restored topic has more of them.
        return new ProducerRecord<>(origin.topic(), null, null, message.key(), message.value(), headers);
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(message.headers().lastHeader(name)).map(one -> text(one.value()));
    }

    static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }
}
