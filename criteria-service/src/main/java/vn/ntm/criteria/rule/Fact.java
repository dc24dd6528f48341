package vn.ntm.criteria.rule;

import java.math.BigDecimal;
import java.util.Map;

/** What was reported of one indicator and one unit. Its text is what is kept: {@code 81.5}, {@code 815/1000}, {@code true}. */
public sealed interface Fact {

    record Measured(BigDecimal value) implements Fact {
        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** A share, kept as it was counted; the percentage is derived. */
    record Counted(BigDecimal numerator, BigDecimal denominator) implements Fact {
        @Override
        public String toString() {
            return numerator.toPlainString() + "/" + denominator.toPlainString();
        }
    }

    /** Yes or no. Of a measured indicator: somebody says that it is met, and no figure. */
    record Said(boolean yes) implements Fact {
        @Override
        public String toString() {
            return Boolean.toString(yes);
        }
    }

    record Level(String level) implements Fact {
        @Override
        public String toString() {
            return '"' + level + '"';
        }
    }

    record Parts(Map<String, Fact> parts) implements Fact {
        public Parts {
            parts = Map.copyOf(parts);
        }

        @Override
        public String toString() {
            return FactText.of(this);
        }
    }

    record NotApplicable() implements Fact {
        @Override
        public String toString() {
            return "n/a";
        }
    }

    static Fact valueOf(String text) {
        return FactText.read(text);
    }
}
