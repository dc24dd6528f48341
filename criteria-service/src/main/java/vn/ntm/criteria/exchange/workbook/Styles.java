package vn.ntm.criteria.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** In which format the cells of each style show their numbers. */
final class Styles {

    /** Those that a file does not spell out (ECMA-376, 18.8.30); it must spell out any other. */
    private static final Map<Integer, String> IMPLIED = Map.ofEntries(
            Map.entry(0, "General"),
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(14, "d/m/yyyy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "d/m/yyyy h:mm"),
            Map.entry(37, "#,##0 ;(#,##0)"),
            Map.entry(38, "#,##0 ;[Red](#,##0)"),
            Map.entry(39, "#,##0.00;(#,##0.00)"),
            Map.entry(40, "#,##0.00;[Red](#,##0.00)"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mmss.0"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"));

    private final List<NumberFormat> byStyle = new ArrayList<>();
    private boolean ofCells;

    Styles(Parts parts, Optional<String> part) throws NotReadable {
        if (part.isEmpty()) {
            return;
        }
        var spelt = new HashMap<Integer, String>();
        parts.read(part.get(), in -> {
            if (Parts.starts(in, "numFmt")) {
                spelt.put(
                        number(Parts.attribute(in, "numFmtId")),
                        Objects.requireNonNullElse(Parts.attribute(in, "formatCode"), ""));
            } else if (Parts.starts(in, "cellXfs") || Parts.ends(in, "cellXfs")) {
                ofCells = in.isStartElement();
            } else if (Parts.starts(in, "xf") && ofCells) {
                int format = number(Parts.attribute(in, "numFmtId"));
                byStyle.add(NumberFormat.of(spelt.getOrDefault(format, IMPLIED.getOrDefault(format, unknown(format)))));
            }
        });
    }

    /** What shows nothing that we would know: each program has some of its own, such as days of other calendars. */
    private static String unknown(int format) {
        return "[" + format + "]";
    }

    private static int number(@Nullable String said) {
        return said == null ? 0 : Integer.parseInt(said);
    }

    NumberFormat format(@Nullable String style) throws NotReadable {
        int index = number(style);
        if (index >= byStyle.size() && index > 0) {
            throw new NotReadable("styles");
        }
        return byStyle.isEmpty() ? NumberFormat.GENERAL : byStyle.get(index);
    }
}
