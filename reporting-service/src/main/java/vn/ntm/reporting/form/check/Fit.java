package vn.ntm.reporting.form.check;

import java.time.DateTimeException;
import java.time.LocalDate;

import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.form.layout.CellType;
import vn.ntm.reporting.form.layout.Field;
import vn.ntm.reporting.report.CellValue;

/** Whether a value is of the kind that a cell holds. */
final class Fit {

    private Fit() {}

    static boolean fits(Field field, CellValue value) {
        return switch (value) {
            case CellValue.Numeric(var number) ->
                field.type().isNumber()
                        && number.stripTrailingZeros().scale() <= field.holds().decimals();
            case CellValue.Truth _ -> field.type() == CellType.YES_NO;
            case CellValue.Text(var text) ->
                field.type() == CellType.TEXT || (field.type() == CellType.DATE && isDay(text));
        };
    }

    static Words wanted(Field field) {
        int decimals = field.holds().decimals();
        return switch (field.type()) {
            case INTEGER -> Words.of("Ô này là số nguyên.", "This cell holds a whole number.");
            case DECIMAL, MONEY, PERCENT ->
                Words.of(
                        "Ô này là số có nhiều nhất %d chữ số thập phân.",
                        "This cell holds a number with at most %d decimals.", decimals);
            case TEXT -> Words.of("Ô này là chữ.", "This cell holds text.");
            case DATE -> Words.of("Ô này là ngày, ví dụ 2026-06-14.", "This cell holds a day, such as 2026-06-14.");
            case YES_NO ->
                Words.of("Ô này là có hoặc không (true, false).", "This cell holds yes or no (true, false).");
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
