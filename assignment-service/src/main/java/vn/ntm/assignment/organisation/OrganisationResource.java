package vn.ntm.assignment.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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

import vn.ntm.assignment.organisation.OrganisationViews.Wanted;
import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.IfMatch;

@Path("/organisations")
@Tag(name = "Organisations")
@Authenticated
@RunOnVirtualThread
class OrganisationResource {

    private final RegisterOrganisation registerOrganisation;
    private final OrganisationViews views;

    OrganisationResource(RegisterOrganisation registerOrganisation, OrganisationViews views) {
        this.registerOrganisation = registerOrganisation;
        this.views = views;
    }

    @GET
    @Operation(summary = "Search the register; q ignores case, marks and older spellings")
    public Page<OrganisationLine> list(
            @RestQuery @Size(max = 200) @Nullable String q,
            @RestQuery @Nullable Code kind,
            @RestQuery @Nullable Code under,
            @BeanParam @Valid PageRequest page) {
        return views.found(new Wanted(q, kind, under), page);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One organisation")
    public RestResponse<OrganisationLine> read(@RestPath Code code) {
        return views.named(code).answer();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("admin")
    @Operation(summary = "Register an organisation; a change needs If-Match, an equal PUT changes nothing")
    public RestResponse<OrganisationLine> register(
            @RestPath Code code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull Registration said) {
        return registerOrganisation.register(code, said, ifMatch).answer();
    }
}
