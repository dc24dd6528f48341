package vn.ntm.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockFileTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_frozen_clock_stands_at_its_millisecond() throws IOException {
        var instant = Instant.parse("2024-06-24T16:59:59.999Z");

        assertThat(reading(instant.toEpochMilli() << 1 | 1).instant()).isEqualTo(instant);
    }

    @Test
    void a_moved_clock_ticks_on() throws IOException {
        var clock = reading(-Duration.ofDays(800).toMillis() << 1);

        assertThat(clock.instant())
                .isCloseTo(Clock.systemUTC().instant().minus(Duration.ofDays(800)), within(10, ChronoUnit.SECONDS));
    }

    @Test
    void a_move_is_seen_at_once() throws IOException {
        var file = folder.resolve("clock");
        write(file, 1);
        var clock = new ClockFile(file);

        write(file, 1_000L << 1 | 1);

        assertThat(clock.instant()).isEqualTo(Instant.ofEpochMilli(1_000));
    }

    private ClockFile reading(long value) throws IOException {
        var file = folder.resolve("clock");
        write(file, value);
        return new ClockFile(file);
    }

    private static void write(Path file, long value) throws IOException {
        Files.write(file, ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }
}
