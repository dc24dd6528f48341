package vn.ntm.reporting.relief;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.reporting.relief.DeclareOutage.Declared;

@Path("/outages")
@RunOnVirtualThread
class OutageResource {

    private final DeclareOutage declareOutage;

    OutageResource(DeclareOutage declareOutage) {
        this.declareOutage = declareOutage;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed("admin")
    @Operation(summary = "Declare an outage: deadlines in it, and up to four hours after, move by its length")
    public Declared declare(@NotNull @Valid Outage outage) {
        return declareOutage.declare(outage);
    }
}
