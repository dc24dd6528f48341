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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.reporting.relief.ActViews.ActLine;
import vn.ntm.reporting.relief.Relief.Extension;
import vn.ntm.reporting.relief.Relief.Waiver;

@Path("/obligations/{id}")
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
    @Operation(summary = "What was done openly to an obligation: extensions, waivers, unlocks, outages, hand-overs")
    public Page<ActLine> history(@RestPath UUID id) {
        return new Page<>(views.of(id), null);
    }

    @POST
    @Path("/extensions")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({"assigner", "reviewer"})
    @Operation(summary = "Extend a deadline, with a reason; answers what was done so far")
    public Page<ActLine> extend(@RestPath UUID id, @NotNull @Valid Extension extension) {
        extendDeadline.extend(id, extension);
        return history(id);
    }

    @POST
    @Path("/waivers")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({"assigner", "reviewer"})
    @Operation(summary = "Waive an obligation, with a reason")
    public Page<ActLine> waive(@RestPath UUID id, @NotNull @Valid Waiver waiver) {
        waiveObligation.waive(id, waiver);
        return history(id);
    }

    @POST
    @Path("/unlocks")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({"assigner", "reviewer"})
    @Operation(summary = "Lift a lock until a day, with a reason; the report stays late")
    public Page<ActLine> unlock(@RestPath UUID id, @NotNull @Valid Extension extension) {
        unlockObligation.unlock(id, extension);
        return history(id);
    }
}
