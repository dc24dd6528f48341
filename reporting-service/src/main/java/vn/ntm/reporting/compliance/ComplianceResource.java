package vn.ntm.reporting.compliance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.paging.Page;

@Path("/compliance")
@Tag(name = "Compliance")
@RunOnVirtualThread
class ComplianceResource {

    private final ComplianceViews views;

    ComplianceResource(ComplianceViews views) {
        this.views = views;
    }

    @GET
    @RolesAllowed({"reviewer", "assigner", "viewer", "reporter"})
    @Operation(operationId = "listCompliance", summary = "List who is late, by regime and period", description = """
                    Expected, received, on time, late and by how long, returned, accepted, missing.""")
    public Page<ComplianceLine> of(
            @RestQuery @Nullable Code regime, @RestQuery @Nullable Period period, @RestQuery @Nullable Code under) {
        return new Page<>(views.of(regime, period, under), null);
    }
}
