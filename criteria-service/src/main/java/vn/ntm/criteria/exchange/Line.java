package vn.ntm.criteria.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.exchange.workbook.Address;
import vn.ntm.criteria.exchange.workbook.Cell;
import vn.ntm.criteria.exchange.workbook.NumberFormat;
import vn.ntm.criteria.rule.Faults;

/** One row of a sheet, its cells found by their headings. */
record Line(Tab tab, int row, Map<String, Integer> columns, Map<Integer, Object> cells) {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** "Chỉ tiêu!D17". */
    String address(String heading) {
        var column = columns.get(heading);
        return tab.title() + "!" + (column == null ? String.valueOf(row) : new Address(row, column));
    }

    /** What stands there: text, a {@link Cell.Amount}, a day, yes or no; null where nothing does. */
    @Nullable
    Object value(String heading) {
        var column = columns.get(heading);
        return column == null ? null : cells.get(column);
    }

    String text(String heading) {
        return switch (value(heading)) {
            case null -> "";
            case Cell.Amount(var stored, var format) ->
                format.text(stored).orElseGet(() -> NumberFormat.exact(stored).toPlainString());
            case Object other -> other.toString();
        };
    }

    @Nullable
    String orNull(String heading) {
        var text = text(heading);
        return text.isEmpty() ? null : text;
    }

    /** The number that is seen where there is one, else whatever was written, for the rule's reader to complain of. */
    @Nullable
    Object amount(String heading, Faults faults) {
        return switch (value(heading)) {
            case null -> null;
            case Cell.Amount(var stored, var format) -> {
                var seen = format.amount(stored);
                if (seen.isEmpty()) {
                    tell(
                            heading,
                            faults,
                            "not-as-shown",
                            "Ô chứa " + stored.toPlainString() + " nhưng hiển thị khác theo định dạng “" + format
                                    + "”: hãy ghi đúng số cần dùng.",
                            "The cell holds " + stored.toPlainString() + " but shows something else in the format “"
                                    + format + "”: write the number that is meant.");
                }
                yield seen.map(CellText::number).orElse(null);
            }
            case LocalDate _ -> {
                tell(heading, faults, "day-for-number", "Ô là ngày, cần số.", "The cell is a day, it takes a number.");
                yield null;
            }
            case Object other ->
                CellText.number(other.toString()).<Object>map(n -> n).orElse(other);
        };
    }

    @Nullable
    LocalDate day(String heading, Faults faults) {
        try {
            return switch (value(heading)) {
                case null -> null;
                case LocalDate day -> day;
                case String text when text.contains("/") -> LocalDate.parse(SheetWords.stripped(text), WRITTEN);
                case Object other -> LocalDate.parse(SheetWords.stripped(other.toString()));
            };
        } catch (DateTimeException _) {
            tell(heading, faults, "not-a-day", "Không phải ngày (2024-06-24 hoặc 24/6/2024).", "Not a day.");
            return null;
        }
    }

    @Nullable
    Boolean yes(String heading, Faults faults) {
        return switch (value(heading)) {
            case null -> null;
            case Boolean yes -> yes;
            case String word when SheetWords.same(word, "có") -> true;
            case String word when SheetWords.same(word, "không") -> false;
            case Object _ -> {
                tell(heading, faults, "not-yes-or-no", "Cần “có” hoặc “không”.", "It takes có or không.");
                yield null;
            }
        };
    }

    @Nullable
    Integer count(String heading, Faults faults) {
        return switch (amount(heading, faults)) {
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
        if (value(heading) instanceof Cell.Amount(var stored, var format)
                && format.text(stored).isEmpty()) {
            tell(
                    heading,
                    faults,
                    "number-for-text",
                    "Ô là số hiển thị theo định dạng “" + format + "”: hãy ghi dưới dạng chữ.",
                    "The cell is a number shown as “" + format + "”: write it as text.");
            return null;
        }
        if (value(heading) instanceof LocalDate || value(heading) instanceof Boolean) {
            tell(heading, faults, "not-text", "Ô là ngày hoặc TRUE/FALSE: hãy ghi dưới dạng chữ.", "Write it as text.");
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
