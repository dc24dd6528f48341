package vn.ntm.criteria.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Exact decimals of a size that means something: 1e400 is a slip, not a figure. */
public final class Numbers {

    private static final int MOST_DIGITS_BEFORE = 18;
    private static final int MOST_DIGITS_AFTER = 10;

    private Numbers() {}

    /** Of zero too: 0e999999999 is as long to write as any. */
    public static boolean sensible(BigDecimal number) {
        return number.scale() <= MOST_DIGITS_AFTER && (long) number.precision() - number.scale() <= MOST_DIGITS_BEFORE;
    }

    /** The number that was written there; empty, and the fault noted, if it is none. */
    static Optional<BigDecimal> read(@Nullable Object said, String pointer, Faults faults) {
        var number = decimal(said);
        if (number.isEmpty()) {
            faults.say(pointer, "not-a-number", said, "Không phải là số.", "Not a number.");
        } else if (!sensible(number.get())) {
            faults.say(
                    pointer,
                    "number-out-of-range",
                    said,
                    "Số vượt quá 18 chữ số, hoặc quá 10 chữ số thập phân.",
                    "More than 18 digits, or more than 10 decimals.");
            return Optional.empty();
        }
        return number;
    }

    private static Optional<BigDecimal> decimal(@Nullable Object said) {
        return Optional.ofNullable(
                switch (said) {
                    case BigDecimal decimal -> decimal;
                    case Integer whole -> BigDecimal.valueOf(whole);
                    case Long whole -> BigDecimal.valueOf(whole);
                    case BigInteger whole -> new BigDecimal(whole);
                    case null, default -> null;
                });
    }
}
