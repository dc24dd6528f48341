package vn.ntm.assignment.organisation.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * CSV (RFC 4180) with a header of field names. Lists are written with {@code |} between; a code of somebody else stands in a
 * column {@code externalCodes.nso}. An empty cell says nothing.
 */
final class CsvTable {

    private static final int LONGEST = 100_000;

    private final Reader text;
    private final ObjectMapper json;
    private final List<String> header;

    CsvTable(Reader text, ObjectMapper json) throws IOException {
        this.text = text;
        this.json = json;
        var first = cells();
        this.header = first == null
                ? List.of()
                : first.stream().map(CsvTable::withoutMark).toList();
    }

    /** Some editors begin a file with a byte order mark. */
    private static String withoutMark(String name) {
        return name.replace("\uFEFF", "").strip();
    }

    @Nullable
    ObjectNode next() throws IOException {
        var cells = cells();
        while (cells != null && cells.equals(List.of(""))) {
            cells = cells();
        }
        return cells == null ? null : row(cells);
    }

    private ObjectNode row(List<String> cells) {
        var row = json.createObjectNode();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var name = i < header.size() ? header.get(i) : "column-" + (i + 1);
            if (cell.isEmpty()) {
                continue;
            }
            if (name.startsWith("externalCodes.")) {
                row.withObjectProperty("externalCodes").put(name.substring("externalCodes.".length()), cell);
            } else if (name.startsWith("head.")) {
                row.withObjectProperty("head").put(name.substring("head.".length()), cell);
            } else if (name.equals("aliases")) {
                var list = row.putArray(name);
                List.of(cell.split("\\|", -1)).forEach(list::add);
            } else if (name.equals("communeGroup") && cell.matches("[0-9]{1,9}")) {
                row.put(name, Integer.parseInt(cell));
            } else {
                row.put(name, cell);
            }
        }
        return row;
    }

    private @Nullable List<String> cells() throws IOException {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        int length = 0;
        for (int c = text.read(); ; c = text.read()) {
            if (++length > LONGEST) {
                throw new Rows.RowTooLong();
            }
            if (c < 0) {
                if (cells.isEmpty() && cell.isEmpty()) {
                    return null;
                }
                cells.add(cell.toString());
                return cells;
            }
            if (c == '"') {
                // A quote inside quotes is doubled: closing and opening again leaves one.
                if (!quoted && !cell.isEmpty() && justClosed) {
                    cell.append('"');
                }
                justClosed = quoted;
                quoted = !quoted;
                continue;
            }
            justClosed = false;
            if (!quoted && c == ',') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && c == '\n') {
                cells.add(cell.toString());
                return cells;
            } else if (quoted || c != '\r') {
                cell.append((char) c);
            }
        }
    }

    private boolean justClosed;
}
