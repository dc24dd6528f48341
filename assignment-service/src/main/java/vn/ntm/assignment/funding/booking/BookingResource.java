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
    @Operation(summary = "Book an allocation, a disbursement, a carry-over or construction debt; entries never change")
    public Booked book(@RestPath Code code, @Valid @NotNull Booking booking) {
        return new Booked(bookFunding.book(code, booking));
    }

    @GET
    @Path("/{code}/bookings")
    @Operation(summary = "Every entry of a plan, by day")
    public Page<BookingLine> list(@RestPath Code code, @BeanParam @Valid PageRequest page) {
        return views.of(code, page);
    }

    @GET
    @Path("/{code}/totals")
    @Operation(summary = "Where each line stands, and what was booked in each month, quarter or year")
    public Totals totals(@RestPath Code code, @RestQuery @Nullable Span by) {
        return views.totals(code, by);
    }

    record Booked(UUID id) {}
}
