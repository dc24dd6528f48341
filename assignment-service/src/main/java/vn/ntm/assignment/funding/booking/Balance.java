package vn.ntm.assignment.funding.booking;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where a line stands, with all that is part of it. What is available is "vốn giao" and "vốn kéo dài" together.
 *
 * @param planned null while the plan names the source and no amount: nothing exceeds what nobody knows
 * @param undivided allocated or carried over on the lines that this one is part of, and not on a part of them: it may be spent
 *     here
 */
record Balance(
        @Nullable BigDecimal planned,
        BigDecimal carriedOver,
        BigDecimal allocated,
        BigDecimal disbursed,
        BigDecimal debt,
        BigDecimal undivided) {

    static final Balance NOTHING =
            new Balance(null, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    Balance planned(@Nullable BigDecimal amount) {
        return new Balance(amount, carriedOver, allocated, disbursed, debt, undivided);
    }

    /** What was booked on a part of it is booked on it. */
    Balance with(Balance part) {
        return new Balance(
                planned,
                carriedOver.add(part.carriedOver),
                allocated.add(part.allocated),
                disbursed.add(part.disbursed),
                debt.add(part.debt),
                undivided);
    }

    Balance under(Balance whole) {
        return new Balance(
                planned,
                carriedOver,
                allocated,
                disbursed,
                debt,
                undivided.add(whole.allocated).add(whole.carriedOver));
    }

    Balance after(Booking booking) {
        var amount = booking.signed();
        return switch (booking.kind()) {
            case ALLOCATION -> new Balance(planned, carriedOver, allocated.add(amount), disbursed, debt, undivided);
            case DISBURSEMENT -> new Balance(planned, carriedOver, allocated, disbursed.add(amount), debt, undivided);
            case CARRY_OVER -> new Balance(planned, carriedOver.add(amount), allocated, disbursed, debt, undivided);
            case DEBT -> new Balance(planned, carriedOver, allocated, disbursed, debt.add(amount), undivided);
            case DEBT_SETTLED ->
                new Balance(planned, carriedOver, allocated, disbursed, debt.subtract(amount), undivided);
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

    /** What it exceeds, and by how much: no remainder is negative unless somebody says that it is quoted so. */
    Map<String, BigDecimal> exceeded() {
        var exceeded = new LinkedHashMap<String, BigDecimal>();
        negative("allocated-more-than-there-is", unallocated(), exceeded);
        negative("disbursed-more-than-there-is", undisbursed(), exceeded);
        if (exceeded.isEmpty()) {
            // Paid in advance of an allocation it may be, where somebody says that it is quoted so.
            negative(
                    "disbursed-more-than-allocated",
                    allocated.add(carriedOver).add(undivided).subtract(disbursed),
                    exceeded);
        }
        negative("settled-more-than-was-owed", debt, exceeded);
        return exceeded;
    }

    /** The same as one may read it. */
    List<String> flags() {
        return List.copyOf(exceeded().keySet());
    }

    private static void negative(String code, @Nullable BigDecimal remainder, Map<String, BigDecimal> exceeded) {
        if (remainder != null && remainder.signum() < 0) {
            exceeded.put(code, remainder.negate());
        }
    }
}
