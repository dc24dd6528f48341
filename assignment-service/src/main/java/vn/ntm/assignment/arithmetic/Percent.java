package vn.ntm.assignment.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** "Chiếm 76,73%": a percent against the fraction it is said to come from, rounded half up at the decimals stated. */
public record Percent(BigDecimal stated, BigDecimal numerator, BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public enum Verdict {
        AGREES,
        /** Cut off instead of rounded: 0.3179 stated as 0.31. */
        TRUNCATED,
        CONTRADICTS
    }

    public Verdict verdict() {
        if (stated.compareTo(derived()) == 0) {
            return Verdict.AGREES;
        }
        return stated.compareTo(of(decimals(), RoundingMode.DOWN)) == 0 ? Verdict.TRUNCATED : Verdict.CONTRADICTS;
    }

    /** What the fraction comes to, with as many decimals as were stated. */
    public BigDecimal derived() {
        return of(decimals(), RoundingMode.HALF_UP);
    }

    /** What it comes to, with two decimals more, to show why. */
    public BigDecimal exactly() {
        return of(decimals() + 2, RoundingMode.HALF_UP);
    }

    /** The percent of a fraction that nobody stated. */
    public static BigDecimal of(BigDecimal numerator, BigDecimal denominator, int decimals) {
        return numerator.multiply(HUNDRED).divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    private BigDecimal of(int decimals, RoundingMode rounding) {
        return numerator.multiply(HUNDRED).divide(denominator, decimals, rounding);
    }

    private int decimals() {
        return Math.max(0, stated.scale());
    }
}
