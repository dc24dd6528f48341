package vn.ntm.criteria.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A figure as it was reported, compared without ever being rounded: 2 of 3 is less than 66.67 %. */
public record Quantity(BigDecimal hundredfold, BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN = 2;
    private static final int MOST_SHOWN = 12;

    static Optional<Quantity> of(@Nullable Fact fact) {
        return switch (fact) {
            case Fact.Measured(var value) -> Optional.of(new Quantity(value, BigDecimal.ONE));
            case Fact.Counted(var numerator, var denominator)
            when denominator.signum() > 0 -> Optional.of(new Quantity(numerator.multiply(HUNDRED), denominator));
            case null, default -> Optional.empty();
        };
    }

    int compareTo(BigDecimal limit) {
        return hundredfold.compareTo(limit.multiply(denominator));
    }

    int compareTo(Quantity other) {
        return hundredfold.multiply(other.denominator).compareTo(other.hundredfold.multiply(denominator));
    }

    Quantity minus(Quantity other) {
        return new Quantity(
                hundredfold.multiply(other.denominator).subtract(other.hundredfold.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** In digits: exact if it ends soon, else rounded, but never onto the other side of the limit. */
    BigDecimal shown(BigDecimal limit) {
        if (denominator.compareTo(BigDecimal.ONE) == 0) {
            return hundredfold;
        }
        var rounded = hundredfold.divide(denominator, SHOWN, RoundingMode.HALF_UP);
        for (int scale = SHOWN + 1;
                scale <= MOST_SHOWN && Integer.signum(rounded.compareTo(limit)) != Integer.signum(compareTo(limit));
                scale++) {
            rounded = hundredfold.divide(denominator, scale, RoundingMode.HALF_UP);
        }
        return plain(rounded);
    }

    BigDecimal shown() {
        return denominator.compareTo(BigDecimal.ONE) == 0
                ? hundredfold
                : plain(hundredfold.divide(denominator, SHOWN, RoundingMode.HALF_UP));
    }

    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
