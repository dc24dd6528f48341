package vn.ntm.reporting.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.AdHocPeriod;
import vn.ntm.platform.dryrun.DryRun;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.reporting.obligation.Overlaps.Overlap;

@Path("/report-requests")
@Tag(name = "Obligations")
@RunOnVirtualThread
class ReportRequestResource {

    private final RequestReport requestReport;

    ReportRequestResource(RequestReport requestReport) {
        this.requestReport = requestReport;
    }

    @POST
    @Idempotent
    @DryRun
    @ResponseStatus(201)
    @RolesAllowed({"assigner", "reviewer"})
    @Operation(operationId = "requestReport", summary = "Ask for an ad hoc report: of whom, about what, until when")
    public Asked request(@RestQuery boolean dryRun, @NotNull @Valid ReportRequest request) {
        return requestReport.request(request);
    }

    /**
     * An ad hoc report that was asked for.
     *
     * @param period The period by which its reports are called: AH- and the code.
     * @param overlap what the same bodies report elsewhere already; left out where it is nothing
     */
    @Schema(name = "RequestedReport")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Asked(AdHocPeriod period, @Nullable Overlap overlap) {}
}
