package vn.ntm.assignment.organisation;

import java.time.LocalDate;

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

import vn.ntm.assignment.organisation.OrganisationSearch.Wanted;
import vn.ntm.assignment.organisation.OrganisationViews.LifeLine;
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
    private final OrganisationSearch search;

    OrganisationResource(
            RegisterOrganisation registerOrganisation, OrganisationViews views, OrganisationSearch search) {
        this.search = search;
        this.registerOrganisation = registerOrganisation;
        this.views = views;
    }

    @GET
    @Operation(
            summary =
                    "Search the register as it is on a day (today); q ignores case, marks, older spellings and word order",
            description = """
                    Who has the marks that were typed comes before who has only the letters. A body is marked ambiguous when \
                    another one of that day has the same name, marks aside.""")
    public Page<OrganisationLine> list(
            @RestQuery @Size(max = 200) @Nullable String q,
            @RestQuery @Nullable Code kind,
            @RestQuery @Nullable Code under,
            @RestQuery @Nullable LocalDate at,
            @RestQuery @Nullable Status status,
            @BeanParam @Valid PageRequest page) {
        return search.found(new Wanted(q, kind, under, at, status), page);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One organisation, as it is on a day; today also one that has ended or is to come")
    public RestResponse<OrganisationLine> read(@RestPath Code code, @RestQuery @Nullable LocalDate at) {
        return views.named(code, at).answer();
    }

    @GET
    @Path("/{code}/history")
    @Operation(summary = "All that is recorded of a body: its stretches, the earliest first, and what was corrected")
    public LifeLine history(@RestPath Code code) {
        return views.history(code);
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
