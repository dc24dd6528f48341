package vn.ntm.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The movable clock of the local stack: eight bytes that every process maps, so that a move is seen by all at once. An odd
 * value is a frozen clock (epoch milliseconds, shifted left by one), an even one an offset to the real clock.
 */
final class ClockFile extends Clock {

    private final Clock real = Clock.systemUTC();
    private final MappedByteBuffer bytes;

    ClockFile(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            this.bytes = channel.map(MapMode.READ_ONLY, 0, Long.BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the clock file " + file, e);
        }
    }

    @Override
    public Instant instant() {
        long value = bytes.getLong(0);
        boolean frozen = (value & 1) == 1;
        return frozen ? Instant.ofEpochMilli(value >> 1) : real.instant().plusMillis(value >> 1);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(instant(), zone);
    }
}
