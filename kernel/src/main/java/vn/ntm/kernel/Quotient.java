package vn.ntm.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One figure by another, exact.
 *
 * @param below not 0
 */
public record Quotient(BigDecimal above, BigDecimal below) {

    /** Whether a figure is the nearest to it in its own decimals, or what it is without those beyond them. */
    public boolean isToldBy(BigDecimal figure) {
        int decimals = Math.max(figure.scale(), 0);
        return in(decimals, RoundingMode.HALF_UP).compareTo(figure) == 0
                || in(decimals, RoundingMode.DOWN).compareTo(figure) == 0;
    }

    /** In as many decimals as this figure has, or as it takes to see that it is another; two at least. */
    public BigDecimal unlike(BigDecimal figure) {
        int decimals = Math.max(2, figure.stripTrailingZeros().scale());
        while (!isExactly(figure) && in(decimals, RoundingMode.HALF_UP).compareTo(figure) == 0) {
            decimals++;
        }
        return in(decimals, RoundingMode.HALF_UP);
    }

    private BigDecimal in(int decimals, RoundingMode mode) {
        return above.divide(below, decimals, mode);
    }

    private boolean isExactly(BigDecimal figure) {
        return figure.multiply(below).compareTo(above) == 0;
    }
}
