package vn.ntm.assignment.organisation.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.intake.QuotedCells.StrayQuote;
import vn.ntm.assignment.organisation.intake.Refusal.HeaderBroken;
import vn.ntm.assignment.organisation.intake.Refusal.WithoutHeader;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/**
 * CSV with a header of field names, one row a line. Lists are written with {@code |} between; a code of somebody else stands
 * in a column {@code externalCodes.nso}. An empty cell says that there is nothing, and a column that is not there says nothing. The cells are separated by comma, semicolon or tab: by
 * what {@code sep=} in the first line says, as Excel writes it, or else by what makes known names of the header.
 */
final class CsvTable {

    private static final String EXTERNAL_CODES = "externalCodes.";
    private static final String HEAD = "head.";
    private static final List<String> NEEDED = List.of("code", "name", "kind");
    private static final Set<String> FIELDS = Set.of(
            "code",
            "name",
            "nameEn",
            "kind",
            "parent",
            "aliases",
            "region",
            "communeGroup",
            HEAD + "name",
            HEAD + "title",
            HEAD + "since",
            "validFrom",
            "validTo",
            "reason");
    private static final Map<String, Character> SEPARATORS = Map.of(",", ',', ";", ';', "\t", '\t');

    private final ObjectMapper json;
    private final List<String> header;
    private final char separator;

    /** Reads the lines up to the header. */
    CsvTable(Lines lines, ObjectMapper json) throws IOException {
        this.json = json;
        var line = filled(lines);
        var said = separatorSaid(line, lines.number());
        if (said == null) {
            this.separator = guessed(line);
        } else {
            this.separator = said;
            line = filled(lines);
        }
        this.header = header(line, separator, lines.number());
        check(lines.number());
    }

    private static String filled(Lines lines) throws IOException {
        var line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        if (line == null) {
            throw new Refused(new WithoutHeader());
        }
        return line;
    }

    private static @Nullable Character separatorSaid(String line, int number) {
        var said = line.strip().replace("\"", "");
        if (!said.toLowerCase(Locale.ROOT).startsWith("sep=")) {
            return null;
        }
        var separator = SEPARATORS.get(line.stripLeading().replace("\"", "").substring("sep=".length()));
        if (separator == null) {
            throw new Refused(new HeaderBroken(
                    number,
                    List.of(new Violation(
                            "/header",
                            "unknown-separator",
                            said,
                            Words.of(
                                    "Dấu ngăn cách phải là dấu phẩy, chấm phẩy hoặc tab.",
                                    "The separator must be a comma, a semicolon or a tab.")))));
        }
        return separator;
    }

    private static char guessed(String line) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong((Character one) -> known(line, one))
                        .thenComparing(one -> one == ','))
                .orElseThrow();
    }

    private static long known(String line, char separator) {
        try {
            return names(line, separator).stream().filter(CsvTable::known).count();
        } catch (StrayQuote _) {
            return 0;
        }
    }

    private static boolean known(String name) {
        return FIELDS.contains(name) || name.startsWith(EXTERNAL_CODES);
    }

    private static List<String> header(String line, char separator, int number) {
        try {
            return names(line, separator);
        } catch (StrayQuote stray) {
            throw new Refused(new HeaderBroken(number, List.of(stray.violation("/header", number))));
        }
    }

    private static List<String> names(String line, char separator) throws StrayQuote {
        return QuotedCells.of(line, separator).stream()
                .map(one -> one.replace('\u00A0', ' ').strip())
                .toList();
    }

    private void check(int number) {
        var found = new ArrayList<Violation>();
        var before = new HashSet<String>();
        for (int i = 0; i < header.size(); i++) {
            var name = header.get(i);
            if (!name.isEmpty() && !known(name)) {
                found.add(new Violation(
                        "/header/" + (i + 1),
                        "unknown-column",
                        name,
                        Words.of("Không có trường này.", "There is no such field.")));
            } else if (!name.isEmpty() && !before.add(name)) {
                found.add(new Violation(
                        "/header/" + (i + 1),
                        "column-repeated",
                        name,
                        Words.of("Cột này có hai lần.", "The column is there twice.")));
            }
        }
        NEEDED.stream()
                .filter(name -> !before.contains(name))
                .map(name -> new Violation(
                        "/header", "column-missing", name, Words.of("Thiếu cột này.", "The column is missing.")))
                .forEach(found::add);
        if (!found.isEmpty()) {
            throw new Refused(new HeaderBroken(number, found));
        }
    }

    /** What every row says something of. */
    Set<String> fields() {
        return header.stream().filter(name -> !name.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** @return null if nothing stands in the line but separators */
    @Nullable
    ObjectNode row(String line) throws StrayQuote {
        var row = json.createObjectNode();
        var cells = QuotedCells.of(line, separator);
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var name = i < header.size() ? header.get(i) : "";
            if (!cell.isBlank()) {
                put(row, name.isEmpty() ? "column-" + (i + 1) : name, cell);
            }
        }
        return row.isEmpty() ? null : row;
    }

    private static void put(ObjectNode row, String name, String cell) {
        if (name.startsWith(EXTERNAL_CODES)) {
            row.withObjectProperty("externalCodes").put(name.substring(EXTERNAL_CODES.length()), cell);
        } else if (name.startsWith(HEAD)) {
            row.withObjectProperty("head").put(name.substring(HEAD.length()), cell);
        } else if (name.equals("aliases")) {
            var list = row.putArray(name);
            List.of(cell.split("\\|", -1)).forEach(list::add);
        } else if (name.equals("communeGroup") && cell.matches("[0-9]{1,9}")) {
            row.put(name, Integer.parseInt(cell));
        } else {
            row.put(name, cell);
        }
    }
}
