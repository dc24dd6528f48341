package vn.ntm.reporting.relief;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.relief.ActViews.ActLine;
import vn.ntm.reporting.relief.Relief.Extension;
import vn.ntm.reporting.relief.Relief.Waiver;

@Path("/obligations/{id}")
@Tag(name = "Obligations")
@RunOnVirtualThread
class ReliefResource {

    private final ExtendDeadline extendDeadline;
    private final WaiveObligation waiveObligation;
    private final UnlockObligation unlockObligation;
    private final ActViews views;

    ReliefResource(
            ExtendDeadline extendDeadline,
            WaiveObligation waiveObligation,
            UnlockObligation unlockObligation,
            ActViews views) {
        this.extendDeadline = extendDeadline;
        this.waiveObligation = waiveObligation;
        this.unlockObligation = unlockObligation;
        this.views = views;
    }

    @GET
    @Path("/history")
    @RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "integration"})
    @Operation(
            operationId = "readObligationHistory",
            summary = "Read what was done openly to an obligation",
            description = """
                    Extensions, waivers, unlocks, outages, hand-overs.""")
    public RestResponse<Page<ActLine>> history(@RestPath UUID id) {
        return views.of(id).answer();
    }

    @POST
    @Path("/extensions")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({"assigner", "reviewer"})
    @Operation(operationId = "extendDeadline", summary = "Extend a deadline, with a reason", description = """
                    If-Match names the obligation that was read. Answers what was done so far.""")
    public RestResponse<Page<ActLine>> extend(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Extension extension) {
        extendDeadline.extend(id, ifMatch, extension);
        return views.after(id).answer();
    }

    @POST
    @Path("/waivers")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({"assigner", "reviewer"})
    @Operation(operationId = "waiveObligation", summary = "Waive an obligation, with a reason", description = """
                    If-Match names the obligation that was read. Answers what was done so far.""")
    public RestResponse<Page<ActLine>> waive(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Waiver waiver) {
        waiveObligation.waive(id, ifMatch, waiver);
        return views.after(id).answer();
    }

    @POST
    @Path("/unlocks")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({"assigner", "reviewer"})
    @Operation(operationId = "unlockObligation", summary = "Lift a lock until a day, with a reason", description = """
                    If-Match names the obligation that was read. The report stays late.""")
    public RestResponse<Page<ActLine>> unlock(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Extension extension) {
        unlockObligation.unlock(id, ifMatch, extension);
        return views.after(id).answer();
    }
}
