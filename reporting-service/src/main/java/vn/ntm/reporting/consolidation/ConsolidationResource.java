package vn.ntm.reporting.consolidation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.idempotency.Idempotent;

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
    public ConsolidationView read(@RestPath Code regime, @RestPath Period period) {
        return consolidate.of(regime, period);
    }

    @POST
    @Path("/close")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed("reviewer")
    @Operation(summary = "Close the consolidation: numbered, and never changed again")
    public ConsolidationView close(@RestPath Code regime, @RestPath Period period) {
        return closeConsolidation.close(regime, period);
    }
}
