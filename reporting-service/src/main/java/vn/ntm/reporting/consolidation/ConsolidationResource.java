package vn.ntm.reporting.consolidation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.revision.IfMatch;

@Path("/consolidations/{regime}/{period}")
@RunOnVirtualThread
class ConsolidationResource {

    private final Consolidate consolidate;
    private final CloseConsolidation closeConsolidation;

    ConsolidationResource(Consolidate consolidate, CloseConsolidation closeConsolidation) {
        this.consolidate = consolidate;
        this.closeConsolidation = closeConsolidation;
    }

    @GET
    @RolesAllowed({"reviewer", "assigner", "viewer", "integration"})
    @Operation(summary = "Totals of a period over the accepted reports, who is missing, and what was counted")
    public RestResponse<ConsolidationView> read(@RestPath Code regime, @RestPath Period period) {
        var view = consolidate.of(regime, period);
        return ResponseBuilder.ok(view).header("ETag", view.etag()).build();
    }

    @POST
    @Path("/close")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed("reviewer")
    @Operation(summary = "Close the consolidation as it was read, by If-Match: numbered, and never changed again")
    public ConsolidationView close(
            @RestPath Code regime, @RestPath Period period, @RestHeader("If-Match") @Nullable IfMatch ifMatch) {
        return closeConsolidation.close(regime, period, ifMatch);
    }
}
