package vn.ntm.reporting.form.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.form.layout.Draughtsman.Sketch;
import vn.ntm.reporting.report.Cell;

/** In which order cells are computed: what others need comes first. What needs itself is a fault. */
final class Precedence {

    private Precedence() {}

    static List<Cell> of(Map<Cell, Sketch> sketches, Map<Cell, Field> fields, Faults faults) {
        var waitsFor = new LinkedHashMap<Cell, Integer>();
        var neededBy = new HashMap<Cell, List<Cell>>();
        for (var field : fields.values()) {
            var needed = needs(field, fields);
            waitsFor.put(field.cell(), needed.size());
            needed.forEach(cell ->
                    neededBy.computeIfAbsent(cell, _ -> new ArrayList<>()).add(field.cell()));
        }
        var ready = new ArrayDeque<Cell>();
        waitsFor.forEach((cell, count) -> {
            if (count == 0) {
                ready.add(cell);
            }
        });
        var order = new ArrayList<Cell>();
        while (!ready.isEmpty()) {
            var cell = ready.remove();
            order.add(cell);
            waitsFor.remove(cell);
            for (var waiting : neededBy.getOrDefault(cell, List.of())) {
                if (waitsFor.merge(waiting, -1, Integer::sum) == 0) {
                    ready.add(waiting);
                }
            }
        }
        waitsFor.keySet().forEach(cell -> circular(sketches.get(cell), faults));
        return List.copyOf(order);
    }

    private static List<Cell> needs(Field field, Map<Cell, Field> fields) {
        return field.formula() == null
                ? List.of()
                : field.formula()
                        .places()
                        .distinct()
                        .filter(fields::containsKey)
                        .toList();
    }

    private static void circular(@Nullable Sketch sketch, Faults faults) {
        if (sketch != null && sketch.formula() != null) {
            faults.add(
                    sketch.formula().pointer(),
                    "formula-circular",
                    null,
                    Words.of(
                            "Công thức tính ô %s dẫn về chính nó, hoặc cần một ô như thế.",
                            "The formula of the cell %s leads back to itself, or needs a cell that does.",
                            sketch.cell()));
        }
    }
}
