package vn.ntm.assignment.responsibility;

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

import vn.ntm.assignment.responsibility.ResponsibilityViews.ResponsibleLine;
import vn.ntm.assignment.responsibility.ResponsibilityViews.Sought;
import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.IfMatch;

@Path("/responsibilities")
@Tag(name = "Responsibilities")
@Authenticated
@RunOnVirtualThread
class ResponsibilityResource {

    private final AssignResponsibilities assignResponsibilities;
    private final ResponsibilityViews views;

    ResponsibilityResource(AssignResponsibilities assignResponsibilities, ResponsibilityViews views) {
        this.assignResponsibilities = assignResponsibilities;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listResponsibilities",
            summary = "List who leads and who coordinates a criterion or an indicator on a day",
            description = """
                    An indicator that nobody was given is its criterion's. Leads stand before those that coordinate. \
                    Seen are the rows of one's branch, as issuer or as the body named.""")
    public Page<ResponsibleLine> list(
            @RestQuery @Nullable Code set,
            @RestQuery @Size(max = 40) @Nullable String criterion,
            @RestQuery @Nullable Code organisation,
            @RestQuery @Nullable LocalDate at,
            @BeanParam @Valid PageRequest page) {
        return views.found(new Sought(set, criterion, organisation, at), page);
    }

    @GET
    @Path("/{issuer}/{set}")
    @Operation(
            operationId = "readResponsibilityMatrix",
            summary = "Read one issuer's matrix for one criteria set, whole",
            description = """
                    As it was stated last. What is read here can be sent back to PUT /responsibilities as it is.""")
    public RestResponse<MatrixTerms> read(@RestPath Code issuer, @RestPath Code set) {
        return views.matrix(issuer, set).answer();
    }

    @PUT
    @RolesAllowed("assigner")
    @Operation(
            operationId = "assignResponsibilities",
            summary = "State a responsibility matrix whole",
            description = """
                    Every item has exactly one lead on every day from its first row to its last. Stating it as it is \
                    already changes nothing; a new matrix needs no If-Match.""")
    public RestResponse<MatrixTerms> assign(
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull MatrixTerms terms) {
        return assignResponsibilities.assign(terms, ifMatch).answer();
    }
}
