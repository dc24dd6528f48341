package vn.ntm.assignment.organisation;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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

import vn.ntm.assignment.organisation.ImportOrganisations.Imported;
import vn.ntm.assignment.organisation.OrganisationViews.Wanted;
import vn.ntm.kernel.Code;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.IfMatch;

@Path("")
@Tag(name = "Organisations")
@Authenticated
@RunOnVirtualThread
class OrganisationResource {

    private final RegisterOrganisation registerOrganisation;
    private final ImportOrganisations importOrganisations;
    private final OrganisationViews views;

    OrganisationResource(
            RegisterOrganisation registerOrganisation,
            ImportOrganisations importOrganisations,
            OrganisationViews views) {
        this.registerOrganisation = registerOrganisation;
        this.importOrganisations = importOrganisations;
        this.views = views;
    }

    @GET
    @Path("/organisations")
    @Operation(summary = "Search the register; q ignores case, marks and older spellings")
    public Page<OrganisationLine> list(
            @RestQuery @Size(max = 200) @Nullable String q,
            @RestQuery @Nullable Code kind,
            @RestQuery @Nullable Code under,
            @BeanParam @Valid PageRequest page) {
        return views.found(new Wanted(q, kind, under), page);
    }

    @GET
    @Path("/organisations/{code}")
    @Operation(summary = "One organisation")
    public RestResponse<OrganisationLine> read(@RestPath Code code) {
        return views.named(code).answer();
    }

    @PUT
    @Path("/organisations/{code}")
    @RolesAllowed("admin")
    @Operation(summary = "Register an organisation; a change needs If-Match, an equal PUT changes nothing")
    public RestResponse<OrganisationLine> register(
            @RestPath Code code,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull Registration said) {
        return registerOrganisation.register(code, said, ifMatch).answer();
    }

    @POST
    @Path("/organisations:import")
    @RolesAllowed("admin")
    @Idempotent
    @Operation(summary = "Register many organisations, all or none; parents may be in the same import")
    public Imported importAll(@Valid @NotNull Import wanted) {
        return importOrganisations.importAll(wanted.organisations);
    }

    record Import(@NotNull @Size(min = 1, max = 20_000) List<@Valid @NotNull Registration> organisations) {}
}
