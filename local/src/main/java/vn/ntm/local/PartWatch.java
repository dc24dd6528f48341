package vn.ntm.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.local.Supervision.Parts;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.StackFailure;
import vn.ntm.local.state.Requests;
import vn.ntm.local.state.Requests.Request;

/** One part: how often it was started again in a row, and when it is to be started next. */
final class PartWatch {

    /** Before each try. A part that is wanted may need another one that has ended too, so the last ones are long. */
    static final List<Duration> PAUSES =
            Stream.of(1, 5, 15, 30, 60, 120).map(Duration::ofSeconds).toList();

    /** Who has run that long counts as well again. */
    static final Duration STEADY = Duration.ofMinutes(10);

    private final Part part;
    private final Parts parts;
    private final Requests requests;
    private final Executor executor;
    private final Consumer<String> progress;

    private int tries;
    private boolean leftAlone;
    private Instant runsSince = Instant.EPOCH;
    private @Nullable Instant next;
    private @Nullable CompletableFuture<Optional<String>> work;
    private @Nullable Request asked;

    PartWatch(Part part, Parts parts, Requests requests, Executor executor, Consumer<String> progress) {
        this.part = part;
        this.parts = parts;
        this.requests = requests;
        this.executor = executor;
        this.progress = progress;
    }

    void look(Optional<Request> request, Instant now) {
        if (work != null) {
            if (!work.isDone()) {
                return;
            }
            var failure = work.join();
            work = null;
            finished(failure, now);
        } else if (request.isPresent()) {
            begin(request.get());
        } else if (!leftAlone) {
            watch(now);
        }
    }

    private void watch(Instant now) {
        if (next != null) {
            if (!now.isBefore(next)) {
                next = null;
                work = inBackground(this::startAnew);
            }
        } else if (!parts.alive(part)) {
            againLater("%s HAS ENDED%s".formatted(part.label(), parts.ending(part)), now);
        } else if (tries > 0 && !now.isBefore(runsSince.plus(STEADY))) {
            tries = 0;
        }
    }

    /** What was never ready may hang since it was started. */
    private void startAnew() {
        if (parts.alive(part)) {
            parts.stop(part);
        }
        parts.start(part);
    }

    private void begin(Request request) {
        boolean neverReady = next != null || leftAlone;
        asked = request;
        tries = 0;
        next = null;
        leftAlone = request == Request.STOP;
        work = inBackground(() -> {
            if ((request != Request.START || neverReady) && parts.alive(part)) {
                parts.stop(part);
            }
            if (request != Request.STOP && !parts.alive(part)) {
                parts.start(part);
            }
        });
    }

    private void finished(Optional<String> failure, Instant now) {
        if (failure.isPresent()) {
            againLater(failure.get(), now);
        } else {
            runsSince = now;
            parts.trouble(
                    part, leftAlone ? "it was stopped; ./ntm restart %s starts it".formatted(part.label()) : null);
        }
        if (asked != null) {
            asked = null;
            requests.done(part);
        }
    }

    private void againLater(String what, Instant now) {
        if (tries == PAUSES.size()) {
            leftAlone = true;
            progress.accept("%s%n  GIVEN UP after %d tries: mend it, then ./ntm restart %s"
                    .formatted(what, tries, part.label()));
            parts.trouble(part, "given up after %d tries. %s".formatted(tries, what));
        } else {
            var pause = PAUSES.get(tries);
            tries++;
            next = now.plus(pause);
            progress.accept("%s%n  It is started again in %d s (try %d of %d)"
                    .formatted(what, pause.toSeconds(), tries, PAUSES.size()));
            parts.trouble(part, what);
        }
    }

    /** Answers what went wrong, if anything did. */
    private CompletableFuture<Optional<String>> inBackground(Runnable action) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        action.run();
                        return Optional.empty();
                    } catch (StackFailure failure) {
                        return Optional.of(Objects.requireNonNullElse(failure.getMessage(), part.label()));
                    } catch (RuntimeException failure) {
                        return Optional.of("%s could not be started: %s".formatted(part.label(), failure));
                    }
                },
                executor);
    }
}
