package vn.ntm.assignment.target;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.TargetTerms.Operator;
import vn.ntm.assignment.target.TargetTerms.Range;

/** What a target asks for, in one of its forms; judged to yes, no, or null while nothing is known. */
public sealed interface Wanted {

    @Nullable
    Boolean metBy(@Nullable BigDecimal reached);

    /** 54 of 94 communes; 104 hamlets; 17.3 criteria on average; no commune under 15. */
    record Amount(Operator operator, BigDecimal value) implements Wanted {

        public boolean isLeast() {
            return operator == Operator.AT_LEAST;
        }

        @Override
        public @Nullable Boolean metBy(@Nullable BigDecimal reached) {
            if (reached == null) {
                return null;
            }
            int comparison = reached.compareTo(value);
            return switch (operator) {
                case AT_LEAST -> comparison >= 0;
                case AT_MOST -> comparison <= 0;
                case EQUALS -> comparison == 0;
            };
        }
    }

    /** Each unit of the scope has enough; {@code reached} counts those that do. */
    record PerUnit(Range range, int units) implements Wanted {
        @Override
        public @Nullable Boolean metBy(@Nullable BigDecimal reached) {
            return reached == null ? null : reached.compareTo(BigDecimal.valueOf(units)) >= 0;
        }
    }

    /** "Hoàn thành quy hoạch vùng": nothing to count, only what people say. */
    record Done() implements Wanted {
        @Override
        public @Nullable Boolean metBy(@Nullable BigDecimal reached) {
            return reached == null ? null : reached.signum() > 0;
        }
    }

    /** Something is counted, and nobody said how much of it there should be. */
    record Unstated() implements Wanted {
        @Override
        public @Nullable Boolean metBy(@Nullable BigDecimal reached) {
            return null;
        }
    }

    /** @param units how many the scope of a range has */
    static Wanted of(TargetTerms terms, int units) {
        if (terms.range() != null) {
            return new PerUnit(terms.range(), units);
        }
        var value = terms.wanted();
        var measure = terms.measure();
        if (value == null && !terms.units().isEmpty() && (measure == null || measure.countsUnits())) {
            return new Amount(
                    Operator.AT_LEAST, BigDecimal.valueOf(terms.units().size()));
        }
        if (value == null) {
            return measure == null ? new Done() : new Unstated();
        }
        return new Amount(terms.operator() == null ? Operator.AT_LEAST : terms.operator(), value);
    }
}
