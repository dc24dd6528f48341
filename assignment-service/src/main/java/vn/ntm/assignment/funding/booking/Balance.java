package vn.ntm.assignment.funding.booking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a line stands. What is available is "vốn giao" and "vốn kéo dài" together.
 *
 * @param planned null while the plan names the source and no amount: nothing exceeds what nobody knows
 */
record Balance(
        @Nullable BigDecimal planned,
        BigDecimal carriedOver,
        BigDecimal allocated,
        BigDecimal disbursed,
        BigDecimal debt) {

    static final Balance NOTHING =
            new Balance(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    Balance after(Booking booking) {
        var amount = booking.signed();
        return switch (booking.kind()) {
            case ALLOCATION -> new Balance(planned, carriedOver, allocated.add(amount), disbursed, debt);
            case DISBURSEMENT -> new Balance(planned, carriedOver, allocated, disbursed.add(amount), debt);
            case CARRY_OVER -> new Balance(planned, carriedOver.add(amount), allocated, disbursed, debt);
            case DEBT -> new Balance(planned, carriedOver, allocated, disbursed, debt.add(amount));
            case DEBT_SETTLED -> new Balance(planned, carriedOver, allocated, disbursed, debt.subtract(amount));
        };
    }

    @Nullable
    BigDecimal unallocated() {
        return planned == null ? null : planned.add(carriedOver).subtract(allocated);
    }

    @Nullable
    BigDecimal undisbursed() {
        return planned == null ? null : planned.add(carriedOver).subtract(disbursed);
    }

    /** What it exceeds: no remainder is negative unless somebody says that it is quoted so. */
    List<String> exceeded() {
        var exceeded = new ArrayList<String>();
        if (isNegative(unallocated())) {
            exceeded.add("allocated-more-than-there-is");
        }
        if (isNegative(undisbursed())) {
            exceeded.add("disbursed-more-than-there-is");
        }
        if (debt.signum() < 0) {
            exceeded.add("settled-more-than-was-owed");
        }
        return exceeded;
    }

    private static boolean isNegative(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }
}
