package vn.ntm.criteria.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

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

    record Part(String name, Rule rule) {

        private Part over(List<Part> national) {
            return national.stream()
                    .filter(before -> before.name().equals(name))
                    .findFirst()
                    .map(before -> new Part(name, rule.over(before.rule())))
                    .orElse(this);
        }
    }

    /** "Nếu có". */
    record NotApplicableWhen(Exemption exemption, Rule otherwise) implements Rule {}

    /** Every value that is asked for somewhere, some time; not by how much it must grow or fall. */
    default Stream<BigDecimal> values() {
        return switch (this) {
            case AtLeast(var threshold) -> threshold.values();
            case AtMost(var threshold) -> threshold.values();
            case EqualTo(var threshold) -> threshold.values();
            case Between(var low, var high) -> Stream.concat(low.values(), high.values());
            case AllOf(var parts) -> parts.stream().flatMap(part -> part.rule().values());
            case NotApplicableWhen unless -> unless.otherwise().values();
            case Rated _, IsTrue _, None _, Increases _, Decreases _ -> Stream.empty();
        };
    }

    /** This rule of a province over the country's: in regions, groups and years of which it says nothing, that one stays. */
    default Rule over(Rule national) {
        return switch (this) {
            case NotApplicableWhen(var exemption, var otherwise) ->
                new NotApplicableWhen(
                        exemption,
                        otherwise.over(national instanceof NotApplicableWhen unless ? unless.otherwise() : national));
            case Rule own when national instanceof NotApplicableWhen unless -> own.over(unless.otherwise());
            case AtLeast(var own)
            when national instanceof AtLeast(var before) -> new AtLeast(new Threshold.Adapted(own, before));
            case AtMost(var own)
            when national instanceof AtMost(var before) -> new AtMost(new Threshold.Adapted(own, before));
            case EqualTo(var own)
            when national instanceof EqualTo(var before) -> new EqualTo(new Threshold.Adapted(own, before));
            case Between(var low, var high)
            when national instanceof Between(var least, var most) ->
                new Between(new Threshold.Adapted(low, least), new Threshold.Adapted(high, most));
            case AllOf(var parts)
            when national instanceof AllOf(var before) ->
                new AllOf(parts.stream().map(part -> part.over(before)).toList());
            case Rule own -> own;
        };
    }
}
