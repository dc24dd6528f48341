package vn.ntm.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockFileTest {

    private static final Instant SYSTEM = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant JUNE = Instant.parse("2024-06-17T01:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_missing_file_is_real_time() {
        var clock = new ClockFile(folder.resolve("clock"));

        assertThat(clock.missing()).isTrue();
        assertThat(clock.read().at(SYSTEM)).isEqualTo(SYSTEM);
    }

    @Test
    void real_time_is_eight_zero_bytes() throws IOException {
        new ClockFile(folder.resolve("clock")).write(BusinessTime.real());

        assertThat(folder.resolve("clock")).hasBinaryContent(new byte[8]);
    }

    @Test
    void a_stopped_clock_is_its_epoch_milliseconds_doubled_and_odd_most_significant_byte_first() throws IOException {
        new ClockFile(folder.resolve("clock")).write(new BusinessTime.Stopped(Instant.ofEpochMilli(0x0102030405L)));

        assertThat(HexFormat.of().formatHex(Files.readAllBytes(folder.resolve("clock"))))
                .isEqualTo("000000020406080b");
    }

    @Test
    void a_running_clock_keeps_its_distance_also_into_the_past() {
        var clock = new ClockFile(folder.resolve("clock"));

        clock.write(BusinessTime.tickingFrom(JUNE, SYSTEM));

        assertThat(clock.read().at(SYSTEM)).isEqualTo(JUNE);
        assertThat(clock.read().at(SYSTEM.plusSeconds(5))).isEqualTo(JUNE.plusSeconds(5));
        assertThat(clock.read().encoded() & 1).isZero();
    }

    @Test
    void a_stopped_clock_stands_still() {
        var clock = new ClockFile(folder.resolve("clock"));

        clock.write(new BusinessTime.Stopped(JUNE));

        assertThat(clock.read().at(SYSTEM.plus(Duration.ofDays(400)))).isEqualTo(JUNE);
    }

    @Test
    void a_change_is_seen_through_another_file_object() {
        var path = folder.resolve("clock");
        new ClockFile(path).write(BusinessTime.real());

        new ClockFile(path).write(new BusinessTime.Stopped(JUNE));

        assertThat(new ClockFile(path).read()).isEqualTo(new BusinessTime.Stopped(JUNE));
    }
}
