package vn.ntm.criteria.rule;

import java.math.BigDecimal;
import java.util.List;

/** When an indicator is met. Closed on purpose: a new kind does not compile until every judge has its answer. */
public sealed interface Rule {

    record AtLeast(Threshold threshold) implements Rule {}

    record AtMost(Threshold threshold) implements Rule {}

    record Between(Threshold low, Threshold high) implements Rule {}

    record EqualTo(Threshold threshold) implements Rule {}

    /** A rating on a scale from the lowest to the highest: "Khá" or better. */
    record Rated(String level, List<String> scale) implements Rule {
        public Rated {
            scale = List.copyOf(scale);
        }
    }

    /** @param detailedByProvince the province says what it takes; whether it is met is still yes or no */
    record IsTrue(boolean detailedByProvince) implements Rule {}

    /** "Không": there may be none of it. */
    record None() implements Rule {}

    /** Against the year before, by at least so much; by nothing means any growth. */
    record Increases(BigDecimal by) implements Rule {}

    record Decreases(BigDecimal by) implements Rule {}

    /** Every part by its own rule: both sexes, the total and in it the centralised share. */
    record AllOf(List<Part> parts) implements Rule {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    record Part(String name, Rule rule) {}

    /** "Nếu có". */
    record NotApplicableWhen(Exemption exemption, Rule otherwise) implements Rule {}
}
