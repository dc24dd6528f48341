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
    @Operation(summary = "Funding plans of one's branch, by code")
    public Page<PlanView> list(
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable Code directive,
            @BeanParam @Valid PageRequest page) {
        return views.found(year, directive, page);
    }

    @GET
    @Path("/sources")
    @Operation(summary = "The kinds of money there are, with their names in the documents")
    public SourceList sources() {
        return new SourceList(views.sources());
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One funding plan as it was stated, with remainders and with what does not add up")
    public RestResponse<PlanView> read(@RestPath Code code) {
        return views.named(code).answer();
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed("assigner")
    @Operation(
            summary =
                    "Set a funding plan in million VND; sums are enforced, or flagged when quoted; a change needs If-Match")
    public RestResponse<PlanView> state(
            @RestPath Code code, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull PlanTerms terms) {
        return stateFunding.state(code, terms, ifMatch).answer();
    }

    record SourceList(List<Source> items) {}
}
