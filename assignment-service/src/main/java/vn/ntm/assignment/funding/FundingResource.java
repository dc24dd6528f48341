package vn.ntm.assignment.funding;

import java.util.List;

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

import vn.ntm.assignment.funding.FundingViews.Source;
import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.IfMatch;

@Path("/funding-plans")
@Tag(name = "Funding")
@Authenticated
@RunOnVirtualThread
class FundingResource {

    private final StateFunding stateFunding;
    private final FundingViews views;

    FundingResource(StateFunding stateFunding, FundingViews views) {
        this.stateFunding = stateFunding;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listFundingPlans",
            summary = "List funding plans of one's branch",
            description = "Ordered by code.")
    public Page<PlanView> list(
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable Code directive,
            @BeanParam @Valid PageRequest page) {
        return views.found(year, directive, page);
    }

    @GET
    @Path("/sources")
    @Operation(
            operationId = "listFundingSources",
            summary = "List the kinds of money there are, with their names in the documents",
            description = "The list is short and has no pages.")
    public SourceList sources() {
        return new SourceList(views.sources());
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readFundingPlan", summary = "Read one funding plan as it was stated", description = """
                    With what is left of each line that components share, and with what does not add up. What is \
                    read here can be sent back to PUT as it is.""")
    public RestResponse<PlanView> read(@RestPath Code code) {
        return views.named(code).answer();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("assigner")
    @Operation(operationId = "stateFundingPlan", summary = "State a funding plan in million VND", description = """
                    Sums are enforced; marked "quoted", figures that do not add up are kept as printed and flagged. \
                    A line that has entries stays. Stating it as it is already changes nothing; a new plan needs no \
                    If-Match. What GET gives is taken too: then the terms in its "stated" count.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(anyOf = {PlanTerms.class, PlanAsRead.class})))
    public RestResponse<PlanView> state(
            @RestPath Code code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull PlanBody body) {
        return stateFunding.state(code, body.terms(), ifMatch).answer();
    }

    /**
     * All kinds of money.
     *
     * @param items In the order of the forms.
     */
    @Schema(name = "FundingSourceList")
    record SourceList(List<Source> items) {}
}
