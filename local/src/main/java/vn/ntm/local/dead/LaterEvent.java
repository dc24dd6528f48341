package vn.ntm.local.dead;

import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** An event of the same key that was told after the one that was set aside, and has been heard since. */
public record LaterEvent(Position position, Instant at, String event, String type) {

    static LaterEvent of(ConsumerRecord<byte[], byte[]> message) {
        var letter = new Letter(message);
        return new LaterEvent(
                letter.position(),
                letter.setAsideAt(),
                letter.event().orElse(""),
                letter.type().orElse(""));
    }
}
