package vn.ntm.reporting.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What a report says, place by place: each cell by its address, in the order of the content. */
public final class Cells {

    private static final Pattern POINTER = Pattern.compile("/(?<part>values|narrative)/(?<position>\\d{1,4})(/.*)?");

    private Cells() {}

    public static SequencedMap<Cell, Entry> of(Content content) {
        var cells = new LinkedHashMap<Cell, Entry>();
        content.values()
                .forEach(figure -> cells.put(
                        new Cell.OfFigures(figure.indicator(), figure.organisation()),
                        new Entry(plain(figure.value()), figure.note())));
        for (int i = 0; i < content.narrative().size(); i++) {
            cells.put(
                    new Cell.OfNarrative(i + 1),
                    new Entry(content.narrative().get(i).text(), null));
        }
        return cells;
    }

    /** The cell that a JSON Pointer into the content, such as {@code /values/2}, stands for. */
    public static Optional<Cell> at(String pointer, Content content) {
        var m = POINTER.matcher(pointer);
        if (!m.matches()) {
            return Optional.empty();
        }
        int position = Integer.parseInt(m.group("position"));
        if (m.group("part").equals("narrative")) {
            return position < content.narrative().size()
                    ? Optional.of(new Cell.OfNarrative(position + 1))
                    : Optional.empty();
        }
        if (position >= content.values().size()) {
            return Optional.empty();
        }
        var figure = content.values().get(position);
        return Optional.of(new Cell.OfFigures(figure.indicator(), figure.organisation()));
    }

    /** 12 and 12.0 are the same figure. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** What stands in one cell: a number or a text, and a note on it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(Object value, @Nullable String note) {}
}
