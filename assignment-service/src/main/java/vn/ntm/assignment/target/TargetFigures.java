package vn.ntm.assignment.target;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.TargetTerms.Part;

/**
 * What a check may refer to: {@code G1} is the number to be reached, and {@code G1.baseline}, {@code .denominator},
 * {@code .percent}, {@code .units} (how many are named), {@code .breakdown} (what the parts come to), {@code .planned}
 * and {@code .plannedUnits} what their names say. A figure that is left out is null.
 */
public final class TargetFigures {

    private TargetFigures() {}

    public static Map<String, @Nullable BigDecimal> of(List<TargetTerms> targets) {
        var figures = new HashMap<String, @Nullable BigDecimal>();
        for (var terms : targets) {
            var name = String.valueOf(terms.code());
            var baseline = terms.baseline();
            var planned = terms.plannedBefore();
            figures.put(name, terms.wanted());
            figures.put(name + ".denominator", terms.denominator());
            figures.put(name + ".percent", terms.percentStated());
            figures.put(name + ".baseline", baseline == null ? null : baseline.reached());
            figures.put(name + ".units", size(terms.units()));
            figures.put(name + ".breakdown", sum(terms.breakdown()));
            figures.put(name + ".planned", planned == null ? null : planned.numerator());
            figures.put(name + ".plannedUnits", planned == null ? null : size(planned.units()));
            parts(name, terms.breakdown(), figures);
        }
        return figures;
    }

    private static void parts(String name, @Nullable List<Part> parts, Map<String, @Nullable BigDecimal> figures) {
        if (parts != null) {
            parts.forEach(part -> figures.put(name + "/" + part.unit(), part.value()));
        }
    }

    private static @Nullable BigDecimal size(@Nullable List<String> names) {
        return names == null || names.isEmpty() ? null : BigDecimal.valueOf(names.size());
    }

    private static @Nullable BigDecimal sum(@Nullable List<Part> parts) {
        return parts == null || parts.isEmpty()
                ? null
                : parts.stream().map(Part::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
