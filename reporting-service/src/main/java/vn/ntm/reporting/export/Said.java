package vn.ntm.reporting.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.reporting.report.Cell;
import vn.ntm.reporting.report.Cell.OfFigures;
import vn.ntm.reporting.report.Content;

/** What a reporter says about single cells: remarks, those that stand with a figure included, and explanations. */
final class Said {

    private final Map<Cell, String> notes = new LinkedHashMap<>();
    private final Map<Cell, String> explanations = new LinkedHashMap<>();

    private Said() {}

    static Said in(Content content) {
        var said = new Said();
        content.values().stream()
                .filter(figure -> figure.note() != null)
                .forEach(figure -> said.notes.merge(
                        new OfFigures(figure.indicator(), figure.organisation()), figure.note(), Said::both));
        content.notes().forEach((cell, note) -> said.notes.merge(cell, note, Said::both));
        content.explanations()
                .forEach(explanation -> said.explanations.merge(explanation.cell(), explanation.text(), Said::both));
        return said;
    }

    private static String both(String first, String second) {
        return first.equals(second) ? first : first + "\n" + second;
    }

    @Nullable
    String note(Cell cell) {
        return notes.get(cell);
    }

    @Nullable
    String explanation(Cell cell) {
        return explanations.get(cell);
    }

    Set<Cell> cells() {
        return Stream.concat(notes.keySet().stream(), explanations.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All that is said of one cell. */
    String of(Cell cell) {
        return Stream.of(Optional.ofNullable(notes.get(cell)), Optional.ofNullable(explanations.get(cell)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }
}
