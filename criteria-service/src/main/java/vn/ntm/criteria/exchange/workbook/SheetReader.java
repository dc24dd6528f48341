package vn.ntm.criteria.exchange.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.exchange.workbook.Sheet.Merged;

/** The cells of one sheet, as the file has them from the first row to the last. */
final class SheetReader {

    /** Day 60 of the older count is 29 February 1900, which never was: before it the counts differ. */
    private static final int FIRST_SURE_DAY = 61;

    private static final int LAST_DAY = 2_958_465;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int MOST_DIGITS = 400;
    private static final int MOST_MERGED = 5_000;

    private final List<String> strings;
    private final Styles styles;
    private final boolean from1904;
    private final int mostRows;

    private final TreeMap<Integer, java.util.NavigableMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Merged> merged = new ArrayList<>();
    private int row;
    private int column;

    SheetReader(List<String> strings, Styles styles, boolean from1904, int mostRows) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.mostRows = mostRows;
    }

    Sheet read(String name, String part, Parts parts) throws NotReadable {
        parts.read(part, in -> {
            if (Parts.starts(in, "row")) {
                var number = Parts.attribute(in, "r");
                row = number == null ? row + 1 : Integer.parseInt(number);
                column = -1;
            } else if (Parts.starts(in, "c")) {
                cell(in, part);
            } else if (Parts.starts(in, "mergeCell")) {
                merge(Objects.requireNonNullElse(Parts.attribute(in, "ref"), ""), part);
            }
        });
        return new Sheet(name, rows, merged);
    }

    private void merge(String area, String part) throws NotReadable {
        int colon = area.indexOf(':');
        var first = Address.called(colon < 0 ? area : area.substring(0, colon));
        var last = Address.called(area.substring(colon + 1));
        if (first.isEmpty() || last.isEmpty() || merged.size() == MOST_MERGED) {
            throw new NotReadable(part);
        }
        merged.add(new Merged(first.get(), last.get()));
    }

    private void cell(XMLStreamReader in, String part) throws XMLStreamException, NotReadable {
        var named = Parts.attribute(in, "r");
        var at = named == null ? Optional.of(new Address(row, column + 1)) : Address.called(named);
        if (at.isEmpty() || at.get().row() != row) {
            throw new NotReadable(part);
        }
        column = at.get().column();
        var type = Objects.requireNonNullElse(Parts.attribute(in, "t"), "n");
        var format = styles.format(Parts.attribute(in, "s"));
        var cell = content(in, type, format);
        if (cell != null && (rows.size() <= mostRows || rows.containsKey(row))) {
            var cells = rows.computeIfAbsent(row, _ -> new TreeMap<>());
            if (cells.put(column, cell) != null) {
                throw new NotReadable(part);
            }
        }
    }

    private @Nullable Cell content(XMLStreamReader in, String type, NumberFormat format) throws XMLStreamException {
        var value = "";
        boolean formula = false;
        while (!Parts.ends(in, "c")) {
            in.next();
            if (Parts.starts(in, "v")) {
                value = in.getElementText();
            } else if (Parts.starts(in, "is")) {
                value = Parts.text(in, "is");
            } else if (Parts.starts(in, "f")) {
                formula = true;
            }
        }
        if (formula) {
            return new Cell.Computed(value);
        }
        return value.isEmpty() ? null : content(type, value, format);
    }

    private @Nullable Cell content(String type, String value, NumberFormat format) {
        return switch (type) {
            case "s" -> text(strings.get(number(value)));
            case "str", "inlineStr" -> text(value);
            case "b" -> new Cell.YesOrNo(Workbook.isTrue(value));
            case "d" -> day(value, format);
            case "n" -> amount(value, format);
            default -> new Cell.Computed(value);
        };
    }

    private int number(String value) {
        int index = Integer.parseInt(value.strip());
        if (index < 0 || index >= strings.size()) {
            throw new IllegalArgumentException(value);
        }
        return index;
    }

    private static @Nullable Cell text(String text) {
        return text.isEmpty() ? null : new Cell.Text(text);
    }

    /** Strict files may write days as days; with a time they are no days. */
    private static Cell day(String value, NumberFormat format) {
        var day = value.strip().replaceFirst("T00:00(:00(\\.0+)?)?Z?$", "");
        try {
            return format.isDay() ? new Cell.Day(LocalDate.parse(day)) : new Cell.Computed(value);
        } catch (DateTimeException _) {
            return new Cell.Computed(value);
        }
    }

    private Cell amount(String value, NumberFormat format) {
        var stored = new BigDecimal(value.strip());
        if (Math.abs((long) stored.scale()) > MOST_DIGITS || stored.precision() > MOST_DIGITS) {
            return new Cell.Computed(value);
        }
        boolean whole = stored.stripTrailingZeros().scale() <= 0;
        if (!format.isDay() || !whole || stored.abs().compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return new Cell.Amount(stored, format);
        }
        int days = stored.intValueExact();
        if (days < (from1904 ? 0 : FIRST_SURE_DAY)) {
            return new Cell.Amount(stored, format);
        }
        return new Cell.Day((from1904 ? DAY_ZERO_FROM_1904 : DAY_ZERO).plusDays(days));
    }
}
