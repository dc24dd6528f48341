package vn.ntm.reporting.prefill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.obligation.Overlaps.Overlap;

@Path("/reporting-regimes/{code}/overlap")
@Tag(name = "Regimes")
@RunOnVirtualThread
class OverlapResource {

    private final PrefillViews views;

    OverlapResource(PrefillViews views) {
        this.views = views;
    }

    @GET
    @RolesAllowed({"assigner", "reviewer", "admin"})
    @Operation(
            operationId = "readRegimeOverlap",
            summary = "Read what a regime asks that its reporters report elsewhere already")
    public Overlap overlap(@RestPath Code code) {
        return views.overlap(code);
    }
}
