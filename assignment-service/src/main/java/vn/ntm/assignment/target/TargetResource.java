package vn.ntm.assignment.target;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.TargetViews.Sought;
import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.IfMatch;

@Path("/targets")
@Tag(name = "Targets")
@Authenticated
@RunOnVirtualThread
class TargetResource {

    private final SetTarget setTarget;
    private final TargetViews views;

    TargetResource(SetTarget setTarget, TargetViews views) {
        this.setTarget = setTarget;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listTargets",
            summary = "List targets that one's branch has set, is named in, or is addressed by",
            description = "Ordered by code. Every condition narrows the list.")
    public Page<TargetView> list(
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable Code directive,
            @RestQuery @Nullable Code under,
            @RestQuery @Nullable Code organisation,
            @BeanParam @Valid PageRequest page) {
        return views.found(new Sought(year, directive, under, organisation), page);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readTarget", summary = "Read one target as it was stated", description = """
                    With what contradicts itself in it and who succeeded its units. What is read here can be sent \
                    back to PUT as it is.""")
    public RestResponse<TargetView> read(@RestPath Code code) {
        return views.named(code).answer();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("assigner")
    @Operation(
            operationId = "setTarget",
            summary = "Set a target that no directive states, or state a provisional one anew",
            description = """
                    What contradicts itself is refused with every violation; marked "quoted" it is kept as printed \
                    and flagged. A final target changes no more, and what a directive states changes with the \
                    directive only. Setting it as it is already changes nothing; a new target needs no If-Match. \
                    What GET gives is taken too: then the terms in its "stated" count.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(anyOf = {TargetTerms.class, TargetAsRead.class})))
    public RestResponse<TargetView> set(
            @RestPath Code code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull TargetBody body) {
        return setTarget.set(code, body.terms(), ifMatch).answer();
    }
}
