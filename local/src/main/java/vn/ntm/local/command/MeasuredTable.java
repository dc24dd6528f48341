package vn.ntm.local.command;

import java.util.EnumSet;
import java.util.Set;

import vn.ntm.local.layout.Part;

/** Both starts side by side. */
record MeasuredTable(Measured cold, Measured warm, Set<Part> parts) {

    String markdown() {
        var table = new StringBuilder("""
                | process | cold: prepared | cold: ready | cold: memory | warm: ready | warm: memory |
                | --- | ---: | ---: | ---: | ---: | ---: |
                """);
        for (var part : EnumSet.copyOf(parts)) {
            table.append("| %s | %.1f s | %.1f s | %d MiB | %.1f s | %d MiB |%n"
                    .formatted(
                            part.label(),
                            cold.preparation(part),
                            cold.seconds(part),
                            cold.mebibytes(part),
                            warm.seconds(part),
                            warm.mebibytes(part)));
        }
        return table.append("| all together | | %.1f s | %d MiB | %.1f s | %d MiB |"
                        .formatted(seconds(cold), cold.mebibytes(), seconds(warm), warm.mebibytes()))
                .toString();
    }

    private static double seconds(Measured start) {
        return start.total().toMillis() / 1000.0;
    }
}
