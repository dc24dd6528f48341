package vn.ntm.local.dead;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;

/** A message behind a dead letter, in its own partition, that says what became of it: kept as long as the letter itself. */
final class Handled {

    private static final String HEADER = "handled-letter";

    private Handled() {}

    /** Which letter it speaks of; nothing if it is a letter. */
    static Optional<String> identity(ConsumerRecord<byte[], byte[]> message) {
        return Optional.ofNullable(message.headers().lastHeader(HEADER)).map(one -> Letter.text(one.value()));
    }

    static ProducerRecord<byte[], byte[]> mark(Letter letter, String whatBecameOfIt) {
        return new ProducerRecord<>(
                letter.position().topic(),
                letter.position().partition(),
                null,
                letter.message().key(),
                whatBecameOfIt.getBytes(UTF_8),
                List.of(new RecordHeader(HEADER, letter.identity().getBytes(UTF_8))));
    }
}
