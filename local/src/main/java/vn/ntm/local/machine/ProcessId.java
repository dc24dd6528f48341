package vn.ntm.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process, known by its number and its start: numbers are given out again. */
public record ProcessId(long number, long startedAtMillis) {

    // The kernel derives the start from its clock, which may be set while we run.
    private static final long TOLERANCE_MILLIS = 3000;
    private static final Duration LAST_MOMENTS = Duration.ofSeconds(10);

    public static ProcessId of(ProcessHandle handle) {
        return new ProcessId(
                handle.pid(),
                handle.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    public boolean alive() {
        return handle().isPresent();
    }

    /** Asks it to end: as Ctrl-C does when {@code signal} is INT, as a service supervisor does when it is TERM. */
    public void signal(String signal) {
        if (alive()) {
            try {
                new ProcessBuilder("kill", "-" + signal, Long.toString(number))
                        .start()
                        .waitFor();
            } catch (IOException noKill) {
                handle().ifPresent(ProcessHandle::destroy);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Does not ask; returns when its children, who notice for themselves, are gone too. */
    public void killWithChildren() {
        var children = handle().stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessId::of)
                .toList();
        handle().ifPresent(ProcessHandle::destroyForcibly);
        awaitEnd(LAST_MOMENTS);
        children.forEach(child -> child.awaitEnd(LAST_MOMENTS));
    }

    /** False when it still ran after that long. */
    public boolean awaitEnd(Duration patience) {
        try {
            var handle = handle();
            if (handle.isPresent()) {
                handle.get().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Empty where there is no /proc. */
    public OptionalLong residentKibibytes() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(number), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException notThere) {
            return OptionalLong.empty();
        }
    }

    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(number).filter(this::isMine);
    }

    private boolean isMine(ProcessHandle handle) {
        return handle.isAlive()
                && handle.info()
                        .startInstant()
                        .map(start -> Math.abs(start.toEpochMilli() - startedAtMillis) <= TOLERANCE_MILLIS)
                        .orElse(true);
    }
}
