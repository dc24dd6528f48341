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
    @Operation(summary = "Targets one's branch has set, is named in, or is addressed by; by code")
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
    @Operation(summary = "One target as it was stated, with what contradicts itself in it and who succeeded its units")
    public RestResponse<TargetView> read(@RestPath Code code) {
        return views.named(code).answer();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("assigner")
    @Operation(
            summary =
                    "Set a target that no directive states; while provisional a change needs If-Match, an equal PUT changes nothing")
    public RestResponse<TargetView> set(
            @RestPath Code code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull TargetTerms terms) {
        return setTarget.set(code, terms, ifMatch).answer();
    }
}
