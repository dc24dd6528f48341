package vn.ntm.assignment.arithmetic;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The stated figures of a document, by reference: {@code G8.baseline}, {@code funding:F1}, {@code share:3}.
 *
 * @param known null stands for a figure that the document leaves out
 */
public record Figures(Map<String, @Nullable BigDecimal> known) {

    /** A number stands for itself. */
    public boolean has(String reference) {
        return known.containsKey(reference) || isNumber(reference);
    }

    public @Nullable BigDecimal of(String reference) {
        return isNumber(reference) ? new BigDecimal(reference) : known.get(reference);
    }

    static boolean isNumber(String reference) {
        return reference.matches("\\d{1,18}(\\.\\d{1,6})?");
    }
}
