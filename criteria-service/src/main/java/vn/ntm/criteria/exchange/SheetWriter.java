package vn.ntm.criteria.exchange;

import java.math.BigDecimal;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes one sheet row by row. Text is formatted as text, so that no program takes "=1+1" or "15-18" for more than that, and so
 * are the empty cells below it: a "1.10" that somebody types there stays one.
 */
final class SheetWriter {

    private static final int WIDE = 60;
    private static final int NARROW = 18;
    private static final String TEXT = "@";

    private final Worksheet sheet;
    private int row;

    SheetWriter(Workbook workbook, Tab tab) {
        this.sheet = workbook.newWorksheet(tab.title());
        for (int column = 0; column < tab.headings().size(); column++) {
            var heading = tab.headings().get(column);
            sheet.value(0, column, heading);
            sheet.style(0, column).bold().fillColor("D9E8D4").wrapText(true).set();
            if (!tab.mayBeANumber(heading)) {
                sheet.style(column).format(TEXT).set();
            }
            sheet.width(column, heading.startsWith("Tên") || heading.equals("Nội dung") ? WIDE : NARROW);
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    /** Numbers as numbers where Excel keeps them exactly, else as their text. */
    void row(@Nullable Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case null -> {}
                case Number number when CellText.survives(number) -> number(column, number);
                case Number number -> text(column, new BigDecimal(number.toString()).toPlainString());
                case Boolean yes -> text(column, yes ? "có" : "không");
                case Object other -> text(column, other.toString());
            }
        }
        row++;
    }

    private void number(int column, Number number) {
        if (number instanceof Integer || number instanceof Long) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, number.doubleValue());
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, CellText.escaped(text));
            sheet.style(row, column)
                    .format(TEXT)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }
}
