package vn.ntm.criteria.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import vn.ntm.criteria.evaluation.Evaluate.Whereabouts;
import vn.ntm.kernel.Code;

@Path("/evaluations/places/{organisation}")
@Tag(name = "Evaluations")
@RunOnVirtualThread
class PlaceResource {

    private final Evaluate evaluate;

    PlaceResource(Evaluate evaluate) {
        this.evaluate = evaluate;
    }

    @PUT
    @RolesAllowed({"criteria-manager", "admin"})
    @Operation(
            operationId = "placeUnit",
            summary = "Say in which region and commune group a unit and all below it stand")
    public void stands(@RestPath Code organisation, @Valid @NotNull Whereabouts standing) {
        evaluate.stands(organisation, standing);
    }
}
