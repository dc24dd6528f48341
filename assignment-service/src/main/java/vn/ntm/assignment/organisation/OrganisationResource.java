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
    @Operation(operationId = "listOrganisations", summary = "Search the register as it is on a day", description = """
                    Every condition narrows the list. q ignores case, marks, older spellings and word order; who has \
                    the marks that were typed comes before who has only the letters. A body is marked ambiguous when \
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
    @Operation(operationId = "readOrganisation", summary = "Read one organisation as it is on a day", description = """
                    On a day that is asked for the body must exist. Without one, a body that has ended is shown as \
                    it was last, and one that is to come as it will be. What is read here can be sent back to PUT as \
                    it is.""")
    public RestResponse<OrganisationLine> read(@RestPath Code code, @RestQuery @Nullable LocalDate at) {
        return views.named(code, at).answer();
    }

    @GET
    @Path("/{code}/history")
    @Operation(
            operationId = "readOrganisationHistory",
            summary = "Read all that is recorded of a body",
            description = """
                    Its life as stretches without a gap, the earliest first, and what was corrected, with what \
                    reason.""")
    public LifeLine history(@RestPath Code code) {
        return views.history(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("admin")
    @Operation(
            operationId = "registerOrganisation",
            summary = "Register an organisation, or change one",
            description = """
                    All but the code may change, from a day on (validFrom). Registering what is there already \
                    changes nothing; a new body needs no If-Match. What is recorded of the past is corrected with a \
                    reason, and what was believed before is kept. A body ends by a legal event only. Tells \
                    OrganisationRegistered.""")
    public RestResponse<OrganisationLine> register(
            @RestPath Code code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull Registration said) {
        return registerOrganisation.register(code, said, ifMatch).answer();
    }
}
