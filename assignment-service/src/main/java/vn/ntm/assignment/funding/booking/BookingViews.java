package vn.ntm.assignment.funding.booking;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

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
        var standing = bookings.balances(plan.id(), plan.content()).entrySet().stream()
                .map(entry -> Standing.of(entry.getKey(), entry.getValue()))
                .toList();
        return new Totals(standing, bookings.totals(plan.id(), by == null ? Span.MONTH : by));
    }

    record Totals(List<Standing> lines, List<Total> periods) {}

    /**
     * Where a line stands, million VND.
     *
     * @param planned null while the plan says no amount; then nobody knows what is left either
     */
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
                    balance.exceeded());
        }
    }
}
