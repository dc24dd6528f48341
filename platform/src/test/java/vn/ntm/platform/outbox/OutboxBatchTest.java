package vn.ntm.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.events.AssignmentEvent.TaskReturned;
import vn.ntm.kernel.Code;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboxBatchTest {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);

    @Test
    void what_travels_together_never_has_one_subject_twice() {
        var rows = List.of(row(A, "a1"), row(A, "a2"), row(B, "b1"), row(A, "a3"), row(B, "b2"));

        assertThat(OutboxBatch.waves(rows).stream()
                        .map(wave -> wave.stream().map(OutboxRow::payload).toList()))
                .containsExactly(List.of("a1", "b1"), List.of("a2", "b2"), List.of("a3"));
    }

    @Test
    void nothing_makes_no_wave() {
        assertThat(OutboxBatch.waves(List.of())).isEmpty();
    }

    private static OutboxRow row(UUID subject, String payload) {
        return new OutboxRow(new TaskReturned(subject, new Code("a"), ""), payload, Instant.EPOCH);
    }
}
