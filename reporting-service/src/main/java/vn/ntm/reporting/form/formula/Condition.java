package vn.ntm.reporting.form.formula;

import java.util.function.Function;
import java.util.stream.Stream;

/** Two formulas and how they must compare: {@code [th-6t] <= [kh-nam]}. */
public record Condition<P>(Formula<P> left, Comparison comparison, Formula<P> right) {

    public <Q> Condition<Q> about(Function<Formula<P>, Stream<Q>> places) {
        return new Condition<>(left.about(places), comparison, right.about(places));
    }

    public Stream<P> places() {
        return Stream.concat(left.places(), right.places());
    }

    /** How they compare. */
    public enum Comparison {
        AT_MOST("<="),
        AT_LEAST(">="),
        LESS("<"),
        MORE(">"),
        EQUAL("="),
        OTHER("<>");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        /** Whether it holds for what {@code compared} says of the two sides. */
        public boolean holds(int compared) {
            return switch (this) {
                case AT_MOST -> compared <= 0;
                case AT_LEAST -> compared >= 0;
                case LESS -> compared < 0;
                case MORE -> compared > 0;
                case EQUAL -> compared == 0;
                case OTHER -> compared != 0;
            };
        }
    }
}
