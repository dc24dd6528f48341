package vn.ntm.criteria.set;

import java.math.BigDecimal;

/** What kind of value an indicator takes. */
public enum ValueType {
    /** Đạt hoặc không đạt. */
    BOOLEAN,
    PERCENT,
    COUNT,
    NUMBER,
    /** Judged by people, "theo quy định". */
    QUALITATIVE,
    MONEY;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Whether it can be so much: a percentage of 0 to 100, a whole count, neither a count nor an amount below nothing. */
    public boolean canBe(BigDecimal value) {
        return switch (this) {
            case PERCENT -> value.signum() >= 0 && value.compareTo(WHOLE) <= 0;
            case COUNT -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
            case MONEY -> value.signum() >= 0;
            case NUMBER, BOOLEAN, QUALITATIVE -> true;
        };
    }

    public boolean measured() {
        return this != BOOLEAN && this != QUALITATIVE;
    }
}
