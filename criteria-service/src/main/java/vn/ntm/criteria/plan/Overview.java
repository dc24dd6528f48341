package vn.ntm.criteria.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/**
 * Where the units of a branch stand.
 *
 * @param set The set's code.
 * @param period The period that is looked at.
 * @param under The unit whose branch it is.
 * @param units how many were evaluated
 * @param meeting how many meet the whole set
 * @param average criteria met by a unit; what is undecided counts as not met
 * @param atMost the same, if all that is undecided turned out to be met
 * @param criteria How each criterion stands among the units.
 * @param bands How many units meet so many criteria, as the set counts them.
 * @param items nearest to the standard first
 * @param nextCursor Where the next stretch begins: send it as cursor. Absent on the last one.
 */
@Schema(name = "EvaluationOverview")
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

    /**
     * An average, exact as a fraction; the value is for reading.
     *
     * @param numerator The sum.
     * @param denominator How many were summed.
     * @param value Their quotient, two decimals.
     */
    @Schema(name = "ExactMean")
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

    /**
     * How one criterion stands among the units of a branch.
     *
     * @param number As the decision numbers it: 17, or 17.9.
     * @param name In Vietnamese, as the decision words it.
     * @param met How many units meet it.
     * @param notMet How many units do not.
     * @param undecided Of how many units something is missing.
     * @param of How many units were evaluated.
     */
    @Schema(name = "CriterionOverview")
    record OfCriterion(String number, String name, int met, int notMet, int undecided, int of) {}

    /**
     * How many units meet so many criteria.
     *
     * @param from The fewest criteria of the band.
     * @param to The most; null for no upper end.
     * @param units How many units are in it.
     */
    @Schema(name = "UnitsInBand")
    record OfBand(int from, @Nullable Integer to, int units) {}

    /**
     * One unit and how far it is from the standard.
     *
     * @param rank 1 is nearest to the standard.
     * @param organisation The unit's code.
     * @param name The unit's name; null if it is not known.
     * @param evaluation The id of its evaluation.
     * @param verdict MET, NOT_MET or UNDECIDED.
     * @param met How many criteria are met.
     * @param of How many criteria the set has for it.
     * @param gap how far it is, in indicators: 0.1 is a tenth of one threshold
     * @param notMet Numbers of the criteria that are not met.
     * @param undecided criteria of which something is missing
     */
    @Schema(name = "RankedUnit")
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
