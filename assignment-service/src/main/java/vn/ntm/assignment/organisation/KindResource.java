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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    @Operation(operationId = "listOrganisationKinds", summary = "List all kinds of organisations", description = """
                    Kinds and tiers are data with dates: the district tier ended with 2025-06-30. The list is short \
                    and has no pages.""")
    public KindList list() {
        return new KindList(views.kinds());
    }

    @GET
    @Path("/{code}")
    @Operation(
            operationId = "readOrganisationKind",
            summary = "Read one kind of organisation",
            description = "With the revision that a change of it must name.")
    public RestResponse<KindLine> read(@RestPath Code code) {
        return views.kind(code).answer();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("admin")
    @Operation(
            operationId = "defineOrganisationKind",
            summary = "Define a kind of organisation, or change one",
            description = """
                    Kinds belong to the whole country, so only the installation's administrator may define them. A \
                    kind ends when nobody is of it any more: first the legal event, then its kind. Defining it as it \
                    is already changes nothing; a new kind needs no If-Match.""")
    public RestResponse<KindLine> define(
            @RestPath Code code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull KindNames names) {
        return defineKind.define(code, names, ifMatch).answer();
    }

    /**
     * All kinds, by code.
     *
     * @param items The kinds.
     */
    @Schema(name = "OrganisationKindList")
    record KindList(List<KindLine> items) {}
}
