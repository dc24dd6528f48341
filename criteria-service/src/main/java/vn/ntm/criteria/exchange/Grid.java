package vn.ntm.criteria.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.exchange.workbook.Address;
import vn.ntm.criteria.exchange.workbook.Cell;
import vn.ntm.criteria.exchange.workbook.Sheet;
import vn.ntm.criteria.exchange.workbook.Sheet.Merged;
import vn.ntm.criteria.rule.Faults;

/** The filled rows of one sheet below its headings, each cell as a person sees it. */
record Grid(List<Line> lines) {

    static final int MOST_ROWS = 20_000;

    /**
     * @param structure told of what makes the sheet unreadable as a whole
     * @param faults told of single cells
     */
    static Grid of(Sheet sheet, Tab tab, Faults structure, Faults faults) {
        if (sheet.rows().size() > MOST_ROWS) {
            structure.say(
                    tab.title(),
                    "too-many-rows",
                    sheet.rows().size(),
                    "Quá 20.000 dòng có nội dung.",
                    "More than 20,000 rows have contents.");
            return new Grid(List.of());
        }
        var headings = Headings.of(sheet, tab, structure);
        if (headings.isEmpty()) {
            return new Grid(List.of());
        }
        var reading = new Reading(
                tab, headings.get(), sheet.rows().tailMap(headings.get().row(), false), faults);
        sheet.merged().forEach(reading::spread);
        return new Grid(reading.lines());
    }

    private record Reading(
            Tab tab, Headings headings, NavigableMap<Integer, NavigableMap<Integer, Cell>> rows, Faults faults) {

        /** What is merged down a column stands in each of its rows; over several columns it belongs to none. */
        void spread(Merged area) {
            var first = area.first();
            var last = area.last();
            if (first.row() <= headings.row()) {
                return;
            }
            var below = rows.subMap(first.row(), true, last.row(), true);
            var covered = headings.columns().values().stream()
                    .filter(column -> column >= first.column() && column <= last.column())
                    .toList();
            below.forEach((row, cells) -> cells.subMap(first.column(), true, last.column(), true).keySet().stream()
                    .filter(column -> row != first.row() || column != first.column())
                    .forEach(column -> say(
                            new Address(row, column),
                            "hidden-by-merging",
                            null,
                            "Ô bị che bởi các ô đã gộp nhưng vẫn có nội dung.",
                            "The cell has contents that merged cells hide.")));
            var shown = rows.getOrDefault(first.row(), new TreeMap<>()).get(first.column());
            if (shown == null || covered.isEmpty()) {
                return;
            }
            if (covered.size() > 1 || !covered.contains(first.column())) {
                say(
                        first,
                        "merged-over-columns",
                        null,
                        "Các ô gộp qua nhiều cột (" + first + ":" + last + "): bỏ gộp và ghi từng ô.",
                        "Cells of several columns are merged (" + first + ":" + last + "): split them.");
                return;
            }
            below.values().forEach(cells -> cells.put(first.column(), shown));
        }

        List<Line> lines() {
            var filled = new TreeMap<Integer, Long>();
            var lines = new ArrayList<Line>();
            rows.forEach((row, cells) -> {
                if (cells.values().stream().allMatch(Reading::isBlank)) {
                    return;
                }
                cells.forEach((column, cell) -> {
                    if (!isBlank(cell)) {
                        filled.merge(column, 1L, Long::sum);
                    }
                });
                lines.add(new Line(tab, row, headings.columns(), seen(row, cells)));
            });
            headings.unknown(filled, faults);
            return lines;
        }

        private static boolean isBlank(Cell cell) {
            return cell instanceof Cell.Text(var text)
                    && SheetWords.stripped(text).isEmpty();
        }

        private Map<Integer, Object> seen(int row, NavigableMap<Integer, Cell> cells) {
            var seen = new HashMap<Integer, Object>();
            headings.columns().forEach((heading, column) -> {
                var cell = cells.get(column);
                var value = cell == null ? null : seen(new Address(row, column), heading, cell);
                if (value != null) {
                    seen.put(column, value);
                }
            });
            return seen;
        }

        private @Nullable Object seen(Address at, String heading, Cell cell) {
            boolean open = tab.mayBeANumber(heading);
            return switch (cell) {
                case Cell.Text(var text) ->
                    tab.isCode(heading) ? SheetWords.stripped(CellText.plain(text)) : CellText.plain(text);
                case Cell.Amount amount when open -> amount;
                case Cell.Amount(var stored, var format) ->
                    format.text(stored)
                            .orElseGet(() -> say(
                                    at,
                                    "number-for-text",
                                    stored.toPlainString(),
                                    "Ô là số hiển thị theo định dạng “" + format + "”: hãy ghi dưới dạng chữ.",
                                    "The cell is a number shown as “" + format + "”: write it as text."));
                case Cell.Day(var day) when open -> day;
                case Cell.Day(var day) ->
                    say(
                            at,
                            "day-for-text",
                            day.toString(),
                            "Ô là ngày: hãy ghi dưới dạng chữ.",
                            "The cell is a day: write it as text.");
                case Cell.YesOrNo(var yes) when open || tab.mayBeYes(heading) -> yes;
                case Cell.YesOrNo(var yes) ->
                    say(
                            at,
                            "yes-or-no-for-text",
                            String.valueOf(yes),
                            "Ô là TRUE hoặc FALSE: hãy ghi dưới dạng chữ.",
                            "The cell is TRUE or FALSE: write it as text.");
                case Cell.Computed(var result) ->
                    say(
                            at,
                            "formula",
                            result,
                            "Ô có công thức hoặc lỗi: hãy dán giá trị.",
                            "A formula or an error: paste its value.");
            };
        }

        @SuppressWarnings("TypeParameterUnusedInFormals") // nothing stands in a cell that is told
        private <T> @Nullable T say(Address at, String code, @Nullable String value, String vi, String en) {
            faults.say(tab.title() + "!" + at, code, value, vi, en);
            return null;
        }
    }
}
