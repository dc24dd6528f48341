package vn.ntm.assignment.funding.booking;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.funding.FundingPlans;
import vn.ntm.assignment.funding.booking.Bookings.After;
import vn.ntm.assignment.funding.booking.Bookings.BookingLine;
import vn.ntm.assignment.funding.booking.Bookings.Span;
import vn.ntm.assignment.funding.booking.Bookings.Total;
import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.time.Reach;

@ApplicationScoped
@Transactional
class BookingViews {

    private final FundingPlans plans;
    private final Bookings bookings;

    BookingViews(FundingPlans plans, Bookings bookings) {
        this.plans = plans;
        this.bookings = bookings;
    }

    /** The oldest first. */
    Page<BookingLine> of(Code code, PageRequest page) {
        var after = page.cursor()
                .map(cursor -> new After(cursor.read(0, Reach::day), cursor.read(1, UUID::fromString)))
                .orElse(null);
        var found = bookings.of(plans.get(code).id(), after, page.sizeAndOne());
        return Page.of(found, page, line -> List.of(line.on(), line.id()));
    }

    Totals totals(Code code, @Nullable Span by) {
        var plan = plans.get(code);
        var standing = Bookings.balances(plan.content(), bookings.booked(plan.id())).entrySet().stream()
                .map(entry -> Standing.of(entry.getKey(), entry.getValue()))
                .toList();
        return new Totals(standing, bookings.totals(plan.id(), by == null ? Span.MONTH : by));
    }

    /**
     * Where a plan stands.
     *
     * @param lines Each line of the plan, in its order.
     * @param periods What was booked in each period, by period, line and kind.
     */
    @Schema(name = "FundingTotals")
    record Totals(List<Standing> lines, List<Total> periods) {}

    /**
     * Where a line stands, in million VND.
     *
     * @param line Its code.
     * @param planned What the plan gives it; null while the plan says no amount, and then nobody knows what is left either.
     * @param carriedOver What was carried over from the year before.
     * @param allocated What was allocated of it.
     * @param unallocated What is planned and carried over, less what is allocated; null while no amount is planned.
     * @param disbursed What was disbursed of it.
     * @param undisbursed What is planned and carried over, less what is disbursed; null while no amount is planned.
     * @param debt Construction debt that is still outstanding.
     * @param flags What it exceeds, kept because it was quoted.
     */
    @Schema(name = "FundingStanding")
    record Standing(
            String line,
            @Nullable BigDecimal planned,
            BigDecimal carriedOver,
            BigDecimal allocated,
            @Nullable BigDecimal unallocated,
            BigDecimal disbursed,
            @Nullable BigDecimal undisbursed,
            BigDecimal debt,
            List<String> flags) {

        static Standing of(String line, Balance balance) {
            return new Standing(
                    line,
                    balance.planned(),
                    balance.carriedOver(),
                    balance.allocated(),
                    balance.unallocated(),
                    balance.disbursed(),
                    balance.undisbursed(),
                    balance.debt(),
                    balance.flags());
        }
    }
}
