package vn.ntm.local.dead;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.local.layout.StackFailure;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LetterTest {

    private static final Map<String, String> HEADERS = Map.of(
            "ce_id", "0198",
            "ce_type", "ReportReturned",
            "traceparent", "00-1-2-01",
            "dead-letter-topic", "ntm.reporting",
            "dead-letter-partition", "2",
            "dead-letter-offset", "41",
            "dead-letter-reason", "could not execute statement");

    @Test
    void its_place_is_its_name() {
        assertThat(letter(HEADERS).position()).isEqualTo(Position.valueOf("ntm.assignment-dead/0/17"));
        assertThatThrownBy(() -> Position.valueOf("ntm.assignment-dead/17")).isInstanceOf(StackFailure.class);
    }

    @Test
    void it_says_where_it_came_from_and_why_it_is_here() {
        assertThat(letter(HEADERS).origin()).contains(new Position("ntm.reporting", 2, 41));
        assertThat(letter(HEADERS).reason()).isEqualTo("could not execute statement");
        assertThat(letter(Map.of("ce_id", "0198")).origin()).isEmpty();
    }

    @Test
    void it_is_told_again_with_key_value_and_headers_as_the_first_time_and_nothing_more() {
        var told = letter(HEADERS).asTold(new Position("ntm.reporting", 2, 41));

        assertThat(told.topic()).isEqualTo("ntm.reporting");
        assertThat(told.key()).isEqualTo("key".getBytes(UTF_8));
        assertThat(told.value()).isEqualTo("{}".getBytes(UTF_8));
        assertThat(told.headers())
                .extracting(header -> header.key())
                .containsExactlyInAnyOrder("ce_id", "ce_type", "traceparent");
    }

    private static Letter letter(Map<String, String> headers) {
        var message = new ConsumerRecord<>("ntm.assignment-dead", 0, 17, "key".getBytes(UTF_8), "{}".getBytes(UTF_8));
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        return new Letter(message);
    }
}
