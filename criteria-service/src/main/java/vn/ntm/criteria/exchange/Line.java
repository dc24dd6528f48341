package vn.ntm.criteria.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.dhatim.fastexcel.reader.CellAddress;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Faults;

/** One row of a sheet, its cells found by their headings. */
record Line(Tab tab, int row, Map<String, Integer> columns, Map<Integer, Object> cells) {

    private static final LocalDate DAY_ZERO_OF_EXCEL = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** "Chỉ tiêu!D17". */
    String address(String heading) {
        var column = columns.get(heading);
        return tab.title() + "!" + (column == null ? String.valueOf(row) : new CellAddress(row - 1, column));
    }

    /** What stands there: text, a number, yes or no; null where nothing does. */
    @Nullable
    Object value(String heading) {
        var column = columns.get(heading);
        return column == null ? null : cells.get(column);
    }

    String text(String heading) {
        return switch (value(heading)) {
            case null -> "";
            case BigDecimal number -> CellText.number(number).toString();
            case Object other -> other.toString();
        };
    }

    @Nullable
    String orNull(String heading) {
        var text = text(heading);
        return text.isEmpty() ? null : text;
    }

    /** A number where there is one, else whatever was written, for the rule's reader to complain of. */
    @Nullable
    Object amount(String heading) {
        return switch (value(heading)) {
            case null -> null;
            case BigDecimal number -> CellText.number(number);
            case Object other ->
                CellText.number(other.toString()).<Object>map(n -> n).orElse(other);
        };
    }

    @Nullable
    LocalDate day(String heading, Faults faults) {
        try {
            return switch (value(heading)) {
                case null -> null;
                case BigDecimal serial -> DAY_ZERO_OF_EXCEL.plusDays(serial.intValueExact());
                case Object other when other.toString().contains("/") -> LocalDate.parse(other.toString(), WRITTEN);
                case Object other -> LocalDate.parse(other.toString());
            };
        } catch (DateTimeException | ArithmeticException _) {
            tell(heading, faults, "not-a-day", "Không phải ngày (2024-06-24 hoặc 24/6/2024).", "Not a day.");
            return null;
        }
    }

    @Nullable
    Boolean yes(String heading, Faults faults) {
        return switch (value(heading)) {
            case null -> null;
            case Boolean yes -> yes;
            case Object word when word.equals("có") -> true;
            case Object word when word.equals("không") -> false;
            case Object _ -> {
                tell(heading, faults, "not-yes-or-no", "Cần “có” hoặc “không”.", "It takes có or không.");
                yield null;
            }
        };
    }

    @Nullable
    Integer count(String heading, Faults faults) {
        return switch (amount(heading)) {
            case null -> null;
            case Integer count -> count;
            case Object _ -> {
                tell(heading, faults, "not-a-count", "Cần số nguyên.", "It takes a whole number.");
                yield null;
            }
        };
    }

    /** What the reader makes of the text; a fault if it refuses, null if there is none. */
    <T> @Nullable T read(String heading, Function<String, Optional<T>> reader, Faults faults) {
        var text = text(heading);
        if (text.isEmpty()) {
            return null;
        }
        var read = reader.apply(text);
        if (read.isPresent()) {
            return read.get();
        }
        tell(heading, faults, "unreadable", "Không hiểu nội dung ô này.", "This cell cannot be read.");
        return null;
    }

    private void tell(String heading, Faults faults, String code, String vi, String en) {
        faults.say(address(heading), code, text(heading), vi, en);
    }
}
