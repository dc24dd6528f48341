package vn.ntm.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.export.Refusal.TooManyPdfs;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitPdfsTest {

    private static final byte[] PDF = {1};

    private final CountDownLatch finish = new CountDownLatch(1);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void two_are_made_at_once_some_wait_and_the_one_too_many_is_asked_to_come_back() throws IOException {
        var limit = new LimitPdfs(2, 2, Duration.ofMinutes(1));
        var made = Stream.generate(() -> CompletableFuture.supplyAsync(() -> made(limit), Thread::startVirtualThread))
                .limit(4)
                .toList();
        await().until(() -> begun.get() == 2 && limit.waiting() == 2);

        assertThatThrownBy(() -> limit.make(() -> PDF))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isInstanceOf(TooManyPdfs.class));
        finish.countDown();

        assertThat(made).allSatisfy(pdf -> assertThat(pdf.join()).isEqualTo(PDF));
        assertThat(limit.make(() -> PDF)).isEqualTo(PDF);
    }

    @Test
    void whoever_has_waited_long_enough_is_asked_to_come_back() throws IOException {
        var limit = new LimitPdfs(1, 1, Duration.ZERO);

        limit.make(() -> {
            assertThatThrownBy(() -> limit.make(() -> PDF)).isInstanceOf(Refused.class);
            return PDF;
        });

        assertThat(limit.make(() -> PDF)).isEqualTo(PDF);
    }

    @Test
    void what_fails_gives_its_place_back() throws IOException {
        var limit = new LimitPdfs(1, 0, Duration.ZERO);

        assertThatThrownBy(() -> limit.make(() -> {
                    throw new IOException("no font");
                }))
                .hasMessage("no font");

        assertThat(limit.make(() -> PDF)).isEqualTo(PDF);
    }

    @Test
    void the_refusal_says_when_to_come_back() {
        var problem = new TooManyPdfs().problem();

        assertThat(problem.status()).isEqualTo(503);
        assertThat(problem.headers()).containsEntry("Retry-After", "5");
        assertThat(problem.remedies()).isNotEmpty();
    }

    private byte[] made(LimitPdfs limit) {
        try {
            return limit.make(() -> {
                begun.incrementAndGet();
                assertThat(atOnce.incrementAndGet()).isLessThanOrEqualTo(2);
                finished();
                atOnce.decrementAndGet();
                return PDF;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void finished() {
        try {
            finish.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
