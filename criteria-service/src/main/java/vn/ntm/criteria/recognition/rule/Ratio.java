package vn.ntm.criteria.recognition.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share in its two parts; the percentage is derived, never stored. */
public record Ratio(BigDecimal numerator, BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN = 2;
    private static final int MOST_SHOWN = 30;

    public Ratio {
        if (denominator.signum() <= 0 || numerator.signum() < 0) {
            throw new IllegalArgumentException("Not a share: %s/%s".formatted(numerator, denominator));
        }
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /** Multiplied out, so nothing is rounded. */
    public int compareTo(BigDecimal percent) {
        return numerator.multiply(HUNDRED).compareTo(percent.multiply(denominator));
    }

    public boolean atLeast(BigDecimal percent) {
        return compareTo(percent) >= 0;
    }

    /** With two decimals, or more if two would show a whole percent that it is not: 899999/1000000 is below 90 %. */
    public BigDecimal percent() {
        int digits = SHOWN;
        while (isWhole(percent(digits)) && compareTo(percent(digits)) != 0 && digits < MOST_SHOWN) {
            digits++;
        }
        return percent(digits);
    }

    private static boolean isWhole(BigDecimal percent) {
        return percent.stripTrailingZeros().scale() <= 0;
    }

    /** {@code 8/13 = 61.54 % < 100 %}, with as many digits as it takes to see on which side it lies. */
    String against(BigDecimal limit) {
        int digits = SHOWN;
        while (Integer.signum(percent(digits).compareTo(limit)) != Integer.signum(compareTo(limit))
                && digits < MOST_SHOWN) {
            digits++;
        }
        return "%s = %s %% %s %s %%"
                .formatted(
                        this,
                        plain(percent(digits)),
                        compareTo(limit) < 0 ? "<" : compareTo(limit) == 0 ? "=" : ">",
                        plain(limit));
    }

    private BigDecimal percent(int digits) {
        return numerator.multiply(HUNDRED).divide(denominator, digits, RoundingMode.HALF_UP);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        return plain(numerator) + "/" + plain(denominator);
    }
}
