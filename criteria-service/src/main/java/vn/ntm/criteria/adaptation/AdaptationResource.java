package vn.ntm.criteria.adaptation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.revision.IfMatch;

@Path("/criteria-sets/{set}/adaptations/{organisation}")
@Tag(name = "Adaptations")
@Authenticated
@RunOnVirtualThread
class AdaptationResource {

    private final AdaptSet adaptSet;

    AdaptationResource(AdaptSet adaptSet) {
        this.adaptSet = adaptSet;
    }

    @GET
    @Operation(operationId = "readAdaptation", summary = "Read what a body asks for more than the set")
    public RestResponse<AdaptationView> read(@RestPath Code set, @RestPath Code organisation) {
        return adaptSet.read(set, organisation).answer();
    }

    @PUT
    @RolesAllowed({"criteria-manager", "admin"})
    @Operation(operationId = "adaptCriteriaSet", summary = "Adapt a set for a branch", description = """
                    Fills what is left to the province, raises thresholds, adds criteria; nothing is ever lowered. Asking for what is asked for already \
                    changes nothing. What GET gives is taken too: then its "content" counts.""")
    @RequestBody(content = @Content(mediaType = "application/json", schema = @Schema(implementation = Terms.class)))
    public RestResponse<AdaptationView> adapt(
            @RestPath Code set,
            @RestPath Code organisation,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull AdaptationBody body) {
        return adaptSet.adapt(set, organisation, ifMatch, body.terms()).answer();
    }
}
