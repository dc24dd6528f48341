package vn.ntm.reporting.form.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.form.formula.Formula;
import vn.ntm.reporting.form.formula.Formula.Minus;
import vn.ntm.reporting.form.formula.Formula.Plus;
import vn.ntm.reporting.form.formula.Formula.Reference;
import vn.ntm.reporting.form.formula.Formula.Sum;
import vn.ntm.reporting.form.layout.Draughtsman.Sketch;
import vn.ntm.reporting.report.Cell;

/** Communes are not added to million VND. What is multiplied or divided may have any unit. */
final class Units {

    private Units() {}

    static void check(Map<Cell, Sketch> sketches, Map<Cell, Field> fields, Faults faults) {
        for (var field : fields.values()) {
            var written = sketches.get(field.cell());
            if (field.formula() == null || written == null || written.formula() == null) {
                continue;
            }
            var units = Stream.concat(Stream.of(field.unit()), added(field.formula(), fields))
                    .filter(unit -> !unit.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
            if (units.size() > 1) {
                faults.add(written.formula().pointer(), "units-differ", String.join(", ", units), words(units));
            }
        }
    }

    private static Words words(List<String> units) {
        var text = String.join(", ", units);
        return Words.of("Không cộng được các đơn vị khác nhau: %s.", "Different units cannot be added: %s.", text);
    }

    private static Stream<String> added(Formula<Cell> formula, Map<Cell, Field> fields) {
        return switch (formula) {
            case Reference<Cell>(var cell) ->
                Stream.ofNullable(fields.get(cell)).map(Field::unit);
            case Plus<Cell>(var left, var right) -> Stream.concat(added(left, fields), added(right, fields));
            case Minus<Cell>(var left, var right) -> Stream.concat(added(left, fields), added(right, fields));
            case Sum<Cell>(var terms) -> terms.stream().flatMap(term -> added(term, fields));
            default -> Stream.empty();
        };
    }
}
