package vn.ntm.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.testkit.MovableClock;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class BreakerTest {

    private final MovableClock clock = new MovableClock();
    private final ProxyConfig config;

    BreakerTest(ProxyConfig config) {
        this.config = config;
    }

    @Test
    void four_failures_in_a_row_are_nothing_yet() {
        var breaker = breaker();
        fail(breaker, 4);
        assertThat(breaker.mayTry()).isTrue();

        breaker.answered();
        fail(breaker, 4);

        assertThat(breaker.mayTry()).as("not in a row").isTrue();
    }

    @Test
    void after_five_nobody_waits_any_more() {
        var breaker = breaker();
        fail(breaker, 5);

        assertThat(tried(breaker)).isZero();
    }

    @Test
    void one_in_a_while_looks_whether_it_is_back() {
        var breaker = breaker();
        fail(breaker, 5);
        later();

        assertThat(tried(breaker)).isEqualTo(1);
        later();
        assertThat(tried(breaker)).as("still no word from the first").isEqualTo(1);
    }

    @Test
    void an_answer_opens_the_way_for_all() {
        var breaker = breaker();
        fail(breaker, 5);
        later();
        assertThat(breaker.mayTry()).isTrue();

        breaker.answered();

        assertThat(tried(breaker)).isEqualTo(100);
    }

    @Test
    void another_failure_closes_it_for_as_long_again() {
        var breaker = breaker();
        fail(breaker, 5);
        later();
        fail(breaker, 1);

        assertThat(tried(breaker)).isZero();
    }

    private Breaker breaker() {
        return new Breaker(
                new Service("reporting", URI.create("http://reporting"), URI.create("http://reporting"), Set.of()),
                config,
                clock);
    }

    private static void fail(Breaker breaker, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(breaker.mayTry()).isTrue();
            breaker.failed();
        }
    }

    private static long tried(Breaker breaker) {
        return IntStream.range(0, 100).filter(_ -> breaker.mayTry()).count();
    }

    private void later() {
        clock.is(clock.instant().plus(Duration.ofSeconds(3)).toString());
    }
}
