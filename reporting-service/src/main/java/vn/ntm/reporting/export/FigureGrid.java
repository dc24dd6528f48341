package vn.ntm.reporting.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.ntm.events.RegimeTerms;
import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.kernel.Code;
import vn.ntm.reporting.export.Paper.Grid;
import vn.ntm.reporting.export.Paper.Head;
import vn.ntm.reporting.export.Paper.Item;
import vn.ntm.reporting.export.Paper.Line;
import vn.ntm.reporting.export.Paper.Side;
import vn.ntm.reporting.report.Cell.OfFigures;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.Content.Figure;

/** The single figures of a report, one under the other. */
final class FigureGrid {

    private FigureGrid() {}

    static Grid of(Content content, RegimeTerms terms) {
        var said = Said.in(content);
        var asked = terms.indicators().stream()
                .collect(Collectors.toMap(IndicatorAsked::code, Function.identity(), (first, _) -> first));
        var head = List.of("TT", "Chỉ tiêu", "Đơn vị tính", "Số liệu", "Ghi chú").stream()
                .map(title -> new Head(title, 1, 1))
                .toList();
        var lines = IntStream.range(0, content.values().size())
                .mapToObj(i -> line(i + 1, content.values().get(i), asked, said))
                .toList();
        return new Grid("so-lieu", "Số liệu", "", List.of(head), lines);
    }

    private static Line line(int number, Figure figure, Map<Code, IndicatorAsked> asked, Said said) {
        var cell = new OfFigures(figure.indicator(), figure.organisation());
        var note = said.note(cell);
        var indicator = asked.get(figure.indicator());
        var name = (indicator == null ? figure.indicator().text() : indicator.name())
                + (figure.organisation() == null ? "" : " (" + figure.organisation() + ")");
        var unit = indicator == null ? "" : indicator.unit();
        var value = new Item(cell.toString(), name, figure.value(), unit, note, said.explanation(cell), Side.RIGHT);
        return new Line(
                false,
                List.of(
                        Item.of(Integer.toString(number), Side.CENTRE),
                        Item.of(name, Side.LEFT),
                        Item.of(unit, Side.CENTRE),
                        value,
                        Item.of(note == null ? "" : note, Side.LEFT)));
    }
}
