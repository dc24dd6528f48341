package vn.ntm.reporting.form.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.form.layout.Head.Column;
import vn.ntm.reporting.form.layout.Head.Group;
import vn.ntm.reporting.form.layout.Section.Table;

/**
 * A table laid flat: its columns from left to right, its rows from top to bottom.
 *
 * @param levels how many lines its head takes
 */
public record Grid(Table table, String pointer, List<Line> lines, List<Pillar> pillars, int levels) {

    /**
     * A row where it stands.
     *
     * @param open added by the reporter
     */
    public record Line(Row row, int depth, String number, String pointer, boolean open) {}

    /**
     * A column where it stands.
     *
     * @param titles the titles over it, its own last
     */
    public record Pillar(Column column, List<String> titles, String pointer) {}

    /** @param open the codes of the rows that the reporter added */
    static Grid of(Table table, String pointer, List<Code> open) {
        var lines = new ArrayList<Line>();
        lines(table, table.rows(), 0, pointer, lines);
        var known = new HashSet<>(lines.stream().map(line -> line.row().code()).toList());
        int counted = table.rows().size();
        for (var code : table.openRows() == 0 ? List.<Code>of() : open) {
            if (known.add(code)) {
                var row = new Row(code, null, code.text(), false, null, null, List.of());
                lines.add(new Line(row, 0, number(table, 0, ++counted), pointer, true));
            }
        }
        var pillars = new ArrayList<Pillar>();
        pillars(table.heads(), pointer, List.of(), pillars);
        int levels = pillars.stream()
                .mapToInt(pillar -> pillar.titles().size())
                .max()
                .orElse(0);
        return new Grid(table, pointer, List.copyOf(lines), List.copyOf(pillars), levels);
    }

    private static void lines(Table table, List<Row> rows, int depth, String pointer, List<Line> lines) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var here = "%s/rows/%d".formatted(pointer, i);
            var number = row.number() == null ? number(table, depth, i + 1) : row.number();
            lines.add(new Line(row, depth, number, here, false));
            lines(table, row.rows(), depth + 1, here, lines);
        }
    }

    private static String number(Table table, int depth, int n) {
        return depth < table.numbering().size() ? table.numbering().get(depth).of(n) : "";
    }

    private static void pillars(List<Head> heads, String pointer, List<String> over, List<Pillar> pillars) {
        for (int i = 0; i < heads.size(); i++) {
            var here = "%s/heads/%d".formatted(pointer, i);
            var titles = Stream.concat(over.stream(), Stream.of(heads.get(i).title()))
                    .toList();
            switch (heads.get(i)) {
                case Column column -> pillars.add(new Pillar(column, titles, here));
                case Group group -> pillars(group.heads(), here, titles, pillars);
            }
        }
    }

    public Optional<Line> line(Code row) {
        return lines.stream().filter(line -> line.row().code().equals(row)).findFirst();
    }

    public Optional<Pillar> pillar(Code column) {
        return pillars.stream()
                .filter(pillar -> pillar.column().code().equals(column))
                .findFirst();
    }

    /** From one row to another, those of the first one's depth. */
    Stream<Code> rowsBetween(Code first, Code last) {
        int depth = line(first).map(Line::depth).orElse(0);
        int from = indexOf(first);
        int to = indexOf(last);
        return from > to
                ? Stream.empty()
                : lines.subList(from, to + 1).stream()
                        .filter(line -> line.depth() == depth)
                        .map(line -> line.row().code());
    }

    Stream<Code> columnsBetween(Code first, Code last) {
        var codes = pillars.stream().map(pillar -> pillar.column().code()).toList();
        int from = codes.indexOf(first);
        int to = codes.indexOf(last);
        return from > to ? Stream.empty() : codes.subList(from, to + 1).stream();
    }

    private int indexOf(Code row) {
        return lines.stream().map(line -> line.row().code()).toList().indexOf(row);
    }
}
