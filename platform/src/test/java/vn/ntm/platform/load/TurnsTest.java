package vn.ntm.platform.load;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TurnsTest {

    private final Turns turns = new Turns(2, 2);

    @Test
    void two_go_at_once_two_wait_and_the_fifth_gets_none() {
        assertThat(has(take())).isTrue();
        assertThat(has(take())).isTrue();
        assertThat(has(take())).isFalse();
        assertThat(has(take())).isFalse();
        assertThat(turns.take()).isNull();
    }

    @Test
    void who_waited_longest_comes_next() {
        var first = take();
        take();
        var third = take();
        var fourth = take();

        first.over();

        assertThat(has(third)).isTrue();
        assertThat(has(fourth)).isFalse();
    }

    @Test
    void a_turn_that_is_over_twice_frees_one_place() {
        var first = take();
        take();
        var third = take();
        var fourth = take();

        first.over();
        first.over();

        assertThat(has(third)).isTrue();
        assertThat(has(fourth)).isFalse();
    }

    @Test
    void who_leaves_the_queue_is_passed_over_and_leaves_room() {
        var first = take();
        take();
        var third = take();
        var fourth = take();

        third.over();
        assertThat(has(take())).isFalse();
        first.over();

        assertThat(has(third)).isFalse();
        assertThat(has(fourth)).isTrue();
    }

    @Test
    void among_many_threads_never_more_than_two_are_at_it_and_all_get_their_turn() {
        var many = new Turns(2, 1_000);
        var atIt = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new AtomicInteger();

        IntStream.range(0, 1_000).parallel().forEach(_ -> {
            var turn = requireNonNull(many.take());
            turn.come().thenRun(() -> {
                most.accumulateAndGet(atIt.incrementAndGet(), Math::max);
                atIt.decrementAndGet();
                done.incrementAndGet();
                turn.over();
            });
        });

        assertThat(done).hasValue(1_000);
        assertThat(most.get()).isBetween(1, 2);
    }

    private Turns.Turn take() {
        return requireNonNull(turns.take());
    }

    private static boolean has(Turns.Turn turn) {
        return turn.come().toCompletableFuture().isDone();
    }
}
