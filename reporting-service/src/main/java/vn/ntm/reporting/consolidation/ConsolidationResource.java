package vn.ntm.reporting.consolidation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.dryrun.DryRun;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.revision.IfMatch;

@Path("/consolidations/{regime}/{period}")
@Tag(name = "Consolidations")
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
    @Operation(
            operationId = "readConsolidation",
            summary = "Read the totals of a period over the accepted reports",
            description = """
                    Who is missing, and what was counted.""")
    public RestResponse<ConsolidationView> read(@RestPath Code regime, @RestPath Period period) {
        var view = consolidate.of(regime, period);
        return ResponseBuilder.ok(view).header("ETag", view.etag()).build();
    }

    @POST
    @Path("/close")
    @Idempotent
    @DryRun
    @ResponseStatus(201)
    @RolesAllowed("reviewer")
    @Operation(
            operationId = "closeConsolidation",
            summary = "Close the consolidation as it was read",
            description = """
                    If-Match names what was read. Numbered, and never changed again.""")
    public ConsolidationView close(
            @RestPath Code regime,
            @RestPath Period period,
            @RestQuery boolean dryRun,
            @RestHeader("If-Match") @Nullable IfMatch ifMatch) {
        return dryRun
                ? closeConsolidation.closable(regime, period, ifMatch)
                : closeConsolidation.close(regime, period, ifMatch);
    }
}
