package vn.ntm.reporting.report.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.report.Cell.OfFigures;
import vn.ntm.reporting.report.Content;

/** The single figures of a report, each where it stands. Of what is there twice the first counts here. */
final class Said {

    private final Map<OfFigures, Figure> figures = new LinkedHashMap<>();

    private Said() {}

    static Said in(Content content) {
        var said = new Said();
        for (int i = 0; i < content.values().size(); i++) {
            var figure = content.values().get(i);
            var cell = new OfFigures(figure.indicator(), figure.organisation());
            said.figures.putIfAbsent(cell, new Figure(cell, "/values/%d/value".formatted(i), figure.value()));
        }
        return said;
    }

    Stream<Figure> of(Code indicator) {
        return figures.values().stream()
                .filter(figure -> figure.cell().indicator().equals(indicator));
    }

    Optional<Figure> of(Code indicator, @Nullable Code organisation) {
        return Optional.ofNullable(figures.get(new OfFigures(indicator, organisation)));
    }

    /** The bodies that any of these figures speaks of; an empty one is the reporter as a whole. */
    List<Optional<Code>> bodies() {
        return figures.keySet().stream()
                .map(cell -> Optional.ofNullable(cell.organisation()))
                .distinct()
                .toList();
    }

    /**
     * One of them.
     *
     * @param pointer into the content
     */
    record Figure(OfFigures cell, String pointer, BigDecimal value) {}
}
