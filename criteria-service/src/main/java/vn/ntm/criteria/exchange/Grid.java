package vn.ntm.criteria.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import vn.ntm.criteria.rule.Faults;

/** The filled rows of one sheet below its headings. */
record Grid(List<Line> lines) {

    private static final int MOST_ROWS = 20_000;

    static Grid of(ReadableWorkbook workbook, Tab tab, Faults faults) throws IOException {
        var sheet = workbook.getSheets()
                .filter(one -> CellText.plain(one.getName()).equals(tab.title()))
                .findFirst();
        if (sheet.isEmpty()) {
            faults.say(tab.title(), "sheet-missing", tab.title(), "Thiếu trang tính này.", "The sheet is missing.");
            return new Grid(List.of());
        }
        return read(sheet.get(), tab, faults);
    }

    private static Grid read(Sheet sheet, Tab tab, Faults faults) throws IOException {
        List<Row> rows;
        try (var stream = sheet.openStream()) {
            rows = stream.limit(MOST_ROWS + 1L).toList();
        }
        if (rows.size() > MOST_ROWS) {
            faults.say(tab.title(), "too-many-rows", rows.size(), "Quá 20.000 dòng.", "More than 20,000 rows.");
            return new Grid(List.of());
        }
        var columns = rows.isEmpty() ? Map.<String, Integer>of() : headings(rows.getFirst());
        tab.headings().stream()
                .filter(heading -> !columns.containsKey(heading))
                .forEach(heading -> faults.say(
                        tab.title() + "!1", "column-missing", heading, "Thiếu cột này.", "The column is missing."));
        var lines = new ArrayList<Line>();
        for (var row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            var line = new Line(tab, row.getRowNum(), columns, cells(row, tab, faults));
            if (!line.cells().isEmpty()) {
                lines.add(line);
            }
        }
        return new Grid(lines);
    }

    private static Map<String, Integer> headings(Row row) {
        var columns = new HashMap<String, Integer>();
        row.stream()
                .filter(Objects::nonNull)
                .filter(cell -> cell.getType() == CellType.STRING)
                .forEach(cell ->
                        columns.putIfAbsent(CellText.plain(cell.asString()).strip(), cell.getColumnIndex()));
        return columns;
    }

    private static Map<Integer, Object> cells(Row row, Tab tab, Faults faults) {
        var cells = new HashMap<Integer, Object>();
        row.stream().filter(Objects::nonNull).forEach(cell -> {
            switch (cell.getType()) {
                case EMPTY -> {}
                case NUMBER -> cells.put(cell.getColumnIndex(), new BigDecimal(cell.getRawValue()));
                case BOOLEAN -> cells.put(cell.getColumnIndex(), cell.asBoolean());
                case STRING -> text(cell, cells);
                case FORMULA, ERROR ->
                    faults.say(
                            tab.title() + "!" + cell.getAddress(),
                            "formula",
                            cell.getRawValue(),
                            "Ô có công thức hoặc lỗi: hãy dán giá trị.",
                            "A formula or an error: paste its value.");
            }
        });
        return cells;
    }

    private static void text(Cell cell, Map<Integer, Object> cells) {
        var text = CellText.plain(cell.asString());
        if (!text.isEmpty()) {
            cells.put(cell.getColumnIndex(), text);
        }
    }
}
