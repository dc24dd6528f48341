package vn.ntm.assignment.organisation;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.revision.IfMatch;

@Path("/organisation-kinds")
@Tag(name = "Organisations")
@Authenticated
@RunOnVirtualThread
class KindResource {

    private final DefineKind defineKind;
    private final OrganisationViews views;

    KindResource(DefineKind defineKind, OrganisationViews views) {
        this.defineKind = defineKind;
        this.views = views;
    }

    @GET
    @Operation(summary = "All kinds of organisations")
    public KindList list() {
        return new KindList(views.kinds());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("admin")
    @Operation(summary = "Define a kind; a change needs If-Match, an equal PUT changes nothing")
    public RestResponse<KindLine> define(
            @RestPath Code code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull KindNames names) {
        return defineKind.define(code, names, ifMatch).answer();
    }

    record KindList(List<KindLine> items) {}
}
