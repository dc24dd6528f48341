package vn.ntm.assignment.funding.booking;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.funding.booking.BookingViews.Totals;
import vn.ntm.assignment.funding.booking.Bookings.BookingLine;
import vn.ntm.assignment.funding.booking.Bookings.Span;
import vn.ntm.kernel.Code;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;

@Path("/funding-plans")
@Tag(name = "Funding")
@Authenticated
@RunOnVirtualThread
class BookingResource {

    private final BookFunding bookFunding;
    private final BookingViews views;

    BookingResource(BookFunding bookFunding, BookingViews views) {
        this.bookFunding = bookFunding;
        this.views = views;
    }

    @POST
    @Path("/{code}/bookings")
    @RolesAllowed("assigner")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "bookFunding",
            summary = "Book an allocation, a disbursement, a carry-over or construction debt",
            description = """
                    Entries are never changed: a wrong one is taken back by another. What exceeds a line is refused, \
                    or flagged when it is quoted.""")
    public Booked book(@RestPath Code code, @Valid @NotNull Booking booking) {
        return new Booked(bookFunding.book(code, booking));
    }

    @GET
    @Path("/{code}/bookings")
    @Operation(
            operationId = "listFundingBookings",
            summary = "List every entry of a plan, the oldest day first",
            description = "Of one day in the order in which they were booked.")
    public Page<BookingLine> list(@RestPath Code code, @BeanParam @Valid PageRequest page) {
        return views.of(code, page);
    }

    @GET
    @Path("/{code}/totals")
    @Operation(
            operationId = "readFundingTotals",
            summary = "Read where each line of a plan stands, and what was booked in each period",
            description = "All amounts are in million VND.")
    public Totals totals(@RestPath Code code, @RestQuery @Nullable Span by) {
        return views.totals(code, by);
    }

    /**
     * An entry that was booked.
     *
     * @param id The identifier that the installation gave, a UUID; reverses names it.
     */
    @Schema(name = "FundingBooked")
    record Booked(UUID id) {}
}
