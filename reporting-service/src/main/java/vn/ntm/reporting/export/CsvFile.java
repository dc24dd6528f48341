package vn.ntm.reporting.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.reporting.export.Paper.Grid;
import vn.ntm.reporting.export.Paper.Item;

/** One line for each cell, by its address; numbers with a decimal point, for programs (RFC 4180, UTF-8 with a mark). */
final class CsvFile {

    /** What begins a formula in one spreadsheet or another; full-width signs are taken for the usual ones. */
    private static final Pattern RISKY =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠].*|[\\t\\r\\n].*", Pattern.DOTALL);

    private CsvFile() {}

    static byte[] of(Paper paper) {
        var inTables = paper.parts().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .flatMap(grid -> grid.lines().stream())
                .flatMap(line -> line.items().stream())
                .filter(item -> item.address() != null);
        var lines = Stream.concat(inTables, paper.besides().stream())
                .map(CsvFile::line)
                .collect(Collectors.joining());
        return ("\uFEFFcell,label,value,unit,note,explanation\r\n" + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Item item) {
        var value = item.value() instanceof BigDecimal number
                ? number.toPlainString()
                : safe(item.value().toString());
        return List.of(
                                safe(String.valueOf(item.address())),
                                safe(item.label()),
                                value,
                                safe(item.unit()),
                                safe(orEmpty(item.note())),
                                safe(orEmpty(item.explanation())))
                        .stream()
                        .map(CsvFile::quoted)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What a spreadsheet would take for a formula is marked as text. */
    static String safe(String text) {
        return RISKY.matcher(text).matches() ? "'" + text : text;
    }

    static String quoted(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
