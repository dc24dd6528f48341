package vn.ntm.criteria.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/**
 * Where the units of a branch stand.
 *
 * @param units how many were evaluated
 * @param meeting how many meet the whole set
 * @param average criteria met by a unit; what is undecided counts as not met
 * @param atMost the same, if all that is undecided turned out to be met
 * @param items nearest to the standard first
 */
record Overview(
        Code set,
        Period period,
        String under,
        int units,
        int meeting,
        Mean average,
        Mean atMost,
        List<OfCriterion> criteria,
        List<OfBand> bands,
        List<Ranked> items,
        @Nullable String nextCursor) {

    /** Exact as a fraction; the value is for reading. */
    record Mean(long numerator, long denominator, BigDecimal value) {

        private static final int SHOWN = 2;

        static Mean of(long numerator, long denominator) {
            return new Mean(numerator, denominator, rounded(numerator, denominator, SHOWN));
        }

        static BigDecimal rounded(long numerator, long denominator, int scale) {
            return denominator == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(numerator)
                            .divide(BigDecimal.valueOf(denominator), scale, RoundingMode.HALF_UP);
        }
    }

    record OfCriterion(String number, String name, int met, int notMet, int undecided, int of) {}

    /** @param to null for no upper end */
    record OfBand(int from, @Nullable Integer to, int units) {}

    /**
     * @param gap how far it is, in indicators: 0.1 is a tenth of one threshold
     * @param undecided criteria of which something is missing
     */
    record Ranked(
            int rank,
            String organisation,
            @Nullable String name,
            UUID evaluation,
            String verdict,
            int met,
            int of,
            BigDecimal gap,
            List<String> notMet,
            List<String> undecided) {}
}
