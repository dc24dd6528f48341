package vn.ntm.criteria.exchange;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.ntm.criteria.exchange.workbook.Address;
import vn.ntm.criteria.exchange.workbook.Cell;
import vn.ntm.criteria.exchange.workbook.Sheet;
import vn.ntm.criteria.rule.Faults;

/**
 * Where the headings of a sheet stand. Above them there may be a title; columns may be in any order.
 *
 * @param columns by heading, as {@link Tab} has it
 * @param others what else is written in that row
 */
record Headings(Tab tab, int row, Map<String, Integer> columns, NavigableMap<Integer, String> others) {

    private static final int LOOKED_AT = 20;

    /** Of the first rows the one with most headings; a fault if there is none, or if it lacks any. */
    static Optional<Headings> of(Sheet sheet, Tab tab, Faults faults) {
        var best = sheet.rows().entrySet().stream()
                .limit(LOOKED_AT)
                .map(row -> in(tab, row.getKey(), row.getValue(), (at, code, value, vi, en) -> {}))
                .reduce((one, other) -> other.columns().size() > one.columns().size() ? other : one);
        if (best.isEmpty() || best.get().columns().isEmpty()) {
            faults.say(
                    tab.title() + "!A" + best.map(Headings::row).orElse(1),
                    "headings-missing",
                    best.map(one -> String.join(", ", one.others().values())).orElse(""),
                    "Dòng đầu phải có các tiêu đề: " + String.join(", ", tab.headings()) + ".",
                    "The first row must have the headings: " + String.join(", ", tab.headings()) + ".");
            return Optional.empty();
        }
        int row = best.get().row();
        var found = in(tab, row, sheet.rows().getOrDefault(row, new TreeMap<>()), faults);
        found.checkAbove(sheet, faults);
        return found.isWhole(faults) ? Optional.of(found) : Optional.empty();
    }

    private static Headings in(Tab tab, int row, NavigableMap<Integer, Cell> cells, Faults faults) {
        var known = new HashMap<String, String>();
        tab.headings().forEach(heading -> known.put(SheetWords.key(heading), heading));
        var headings = new Headings(tab, row, new LinkedHashMap<>(), new TreeMap<>());
        cells.forEach((column, cell) -> {
            if (cell instanceof Cell.Text(var written)) {
                var text = CellText.plain(written);
                var heading = known.get(SheetWords.key(text));
                if (heading == null) {
                    headings.others().put(column, SheetWords.stripped(text));
                } else if (headings.columns().putIfAbsent(heading, column) != null) {
                    faults.say(
                            headings.address(column),
                            "column-repeated",
                            heading,
                            "Cột này có hai lần.",
                            "The column is there twice.");
                }
            }
        });
        return headings;
    }

    /** Rows that were sorted above their headings would be lost without a word. */
    private void checkAbove(Sheet sheet, Faults faults) {
        sheet.rows().headMap(row, false).forEach((above, cells) -> {
            if (cells.size() > 1) {
                faults.say(
                        tab.title() + "!" + new Address(above, cells.firstKey()),
                        "row-above-the-headings",
                        null,
                        "Dòng dữ liệu đứng trên dòng tiêu đề (dòng " + row + ").",
                        "A row stands above the headings (row " + row + ").");
            }
        });
    }

    /** What is missing is told where something else stands in its place. */
    private boolean isWhole(Faults faults) {
        var instead = new ArrayDeque<>(others.keySet());
        var missing = tab.headings().stream()
                .filter(heading -> !columns.containsKey(heading))
                .toList();
        for (var heading : missing) {
            var column = instead.poll();
            faults.say(
                    column == null ? tab.title() + "!" + row : address(column),
                    "column-missing",
                    column == null ? "" : others.get(column),
                    "Thiếu cột “" + heading + "”.",
                    "The column “" + heading + "” is missing.");
        }
        return missing.isEmpty();
    }

    /** Where something is written below no heading, or below one that nobody asks for. */
    void unknown(Map<Integer, Long> filled, Faults faults) {
        var known = columns.values().stream().collect(Collectors.toSet());
        filled.keySet().stream()
                .filter(column -> !known.contains(column))
                .forEach(column -> faults.say(
                        address(column),
                        "unknown-column",
                        others.getOrDefault(column, ""),
                        "Cột có nội dung nhưng không có trong mẫu: bỏ cột này hoặc sửa tiêu đề.",
                        "The column has contents but is not asked for: take it out, or correct its heading."));
    }

    private String address(int column) {
        return tab.title() + "!" + new Address(row, column);
    }
}
