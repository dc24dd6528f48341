package vn.ntm.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/** Eight bytes that every service maps into its memory, so that all see the clock move at once. */
public record ClockFile(Path path) {

    private static final VarHandle NUMBER =
            ValueLayout.JAVA_LONG.withOrder(ByteOrder.BIG_ENDIAN).varHandle();

    public BusinessTime read() {
        return Files.exists(path) ? BusinessTime.decoded(number(null)) : BusinessTime.real();
    }

    public void write(BusinessTime time) {
        number(time);
    }

    /** True for a data folder that has never been started. */
    public boolean missing() {
        return Files.notExists(path);
    }

    // The file is mapped, not rewritten: a service must never see four old bytes and four new ones.
    private long number(@Nullable BusinessTime written) {
        try (var arena = Arena.ofConfined();
                var channel = FileChannel.open(
                        path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MemorySegment bytes = channel.map(MapMode.READ_WRITE, 0, Long.BYTES, arena);
            if (written != null) {
                NUMBER.setVolatile(bytes, 0L, written.encoded());
            }
            return (long) NUMBER.getVolatile(bytes, 0L);
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
