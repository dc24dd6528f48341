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

import vn.ntm.assignment.responsibility.ResponsibilityViews.Line;
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
            summary = "Who leads and who coordinates a criterion or an indicator on a day; today unless said otherwise")
    public Page<Line> list(
            @RestQuery @Nullable Code set,
            @RestQuery @Size(max = 40) @Nullable String criterion,
            @RestQuery @Nullable Code organisation,
            @RestQuery @Nullable LocalDate at,
            @BeanParam @Valid PageRequest page) {
        return views.found(new Sought(set, criterion, organisation, at), page);
    }

    @GET
    @Path("/{issuer}/{set}")
    @Operation(summary = "One issuer's matrix for one criteria set, whole")
    public RestResponse<MatrixTerms> read(@RestPath Code issuer, @RestPath Code set) {
        return views.matrix(issuer, set).answer();
    }

    @PUT
    @RolesAllowed("assigner")
    @Operation(
            summary =
                    "State a matrix whole: exactly one lead per item and day; a change needs If-Match, an equal PUT changes nothing")
    public RestResponse<MatrixTerms> assign(
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull MatrixTerms terms) {
        return assignResponsibilities.assign(terms, ifMatch).answer();
    }
}
