package vn.ntm.reporting.report;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.report.Cell.OfAttachments;
import vn.ntm.reporting.report.Cell.OfFigures;
import vn.ntm.reporting.report.Cell.OfNarrative;
import vn.ntm.reporting.report.Cell.OfTable;
import vn.ntm.reporting.report.Content.Attachment;
import vn.ntm.reporting.report.Content.Explanation;

/** What a report says, place by place: each cell by its address, in the order of the content. */
public final class Cells {

    private static final Pattern POINTER = Pattern.compile(
            "/(?<part>values|narrative|attachments)/(?<position>\\d{1,4})(/.*)?|/tables/(?<cell>[^/]+/[^/]+/[^/]+)");

    private Cells() {}

    public static SequencedMap<Cell, Entry> of(Content content) {
        var said = new LinkedHashMap<Cell, @Nullable Object>();
        content.values()
                .forEach(figure ->
                        said.put(new OfFigures(figure.indicator(), figure.organisation()), plain(figure.value())));
        content.tables()
                .forEach((table, rows) -> rows.forEach((row, cells) -> cells.forEach((column, value) -> said.put(
                        new OfTable(table, row, column),
                        value instanceof CellValue.Numeric(var number) ? plain(number) : value.raw()))));
        for (int i = 0; i < content.narrative().size(); i++) {
            said.put(new OfNarrative(i + 1), content.narrative().get(i).text());
        }
        content.attachments().forEach(file -> said.put(new OfAttachments(file.name()), files(file.name(), content)));
        content.notes().keySet().forEach(cell -> said.putIfAbsent(cell, null));
        content.explanations().forEach(explanation -> said.putIfAbsent(explanation.cell(), null));
        return entries(said, content);
    }

    private static SequencedMap<Cell, Entry> entries(Map<Cell, @Nullable Object> said, Content content) {
        var notes = new HashMap<>(content.notes());
        content.values().stream()
                .filter(figure -> figure.note() != null)
                .forEach(figure -> notes.merge(
                        new OfFigures(figure.indicator(), figure.organisation()),
                        figure.note(),
                        (ofCell, beside) -> ofCell.equals(beside) ? beside : beside + "\n" + ofCell));
        var explained = content.explanations().stream()
                .collect(Collectors.groupingBy(
                        Explanation::cell,
                        Collectors.toMap(Explanation::rule, Explanation::text, (_, last) -> last, TreeMap::new)));
        var entries = new LinkedHashMap<Cell, Entry>();
        said.forEach((cell, value) ->
                entries.put(cell, new Entry(value, notes.get(cell), explained.getOrDefault(cell, new TreeMap<>()))));
        return entries;
    }

    private static List<Attachment> files(Code name, Content content) {
        return content.attachments().stream()
                .filter(file -> file.name().equals(name))
                .toList();
    }

    /** The cell that a JSON Pointer into the content, such as {@code /values/2}, stands for. */
    public static Optional<Cell> at(String pointer, Content content) {
        var m = POINTER.matcher(pointer);
        if (!m.matches()) {
            return Optional.empty();
        }
        return m.group("cell") == null
                ? nth(m.group("part"), Integer.parseInt(m.group("position")), content)
                : Cell.read(m.group("cell"));
    }

    private static Optional<Cell> nth(String part, int position, Content content) {
        var cells =
                switch (part) {
                    case "values" ->
                        content.values().stream()
                                .<Cell>map(figure -> new OfFigures(figure.indicator(), figure.organisation()))
                                .toList();
                    case "attachments" ->
                        content.attachments().stream()
                                .<Cell>map(file -> new OfAttachments(file.name()))
                                .toList();
                    default ->
                        IntStream.rangeClosed(1, content.narrative().size())
                                .<Cell>mapToObj(OfNarrative::new)
                                .toList();
                };
        return position < cells.size() ? Optional.of(cells.get(position)) : Optional.empty();
    }

    /** 12 and 12.0 are the same figure. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * What stands in one cell.
     *
     * @param value a number, a text, true or false, or the files of an attachment; null where there is but a note
     * @param note What the reporter says about it; absent for nothing.
     * @param explanations by the rule whose query they answer
     */
    @Schema(name = "CellEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            @Nullable Object value,
            @Nullable String note,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<Code, String> explanations) {}
}
