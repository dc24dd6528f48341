package vn.ntm.reporting.review;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.revision.IfMatch;

@Path("/reports")
@Tag(name = "Review")
@RunOnVirtualThread
class ReviewResource {

    private final ReturnReport returnReport;
    private final AcceptReport acceptReport;
    private final ForwardReport forwardReport;
    private final ReturnReasons reasons;

    ReviewResource(
            ReturnReport returnReport, AcceptReport acceptReport, ForwardReport forwardReport, ReturnReasons reasons) {
        this.returnReport = returnReport;
        this.acceptReport = acceptReport;
        this.forwardReport = forwardReport;
        this.reasons = reasons;
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(operationId = "returnReport", summary = "Give a report back for correction", description = """
                    With a reason of the catalogue and a remark. The deadline of the correction follows, and stands in the \
                    answer: the end of the third working day after today (Civil Code, article 147.2).""")
    public Returned giveBack(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Return said) {
        return new Returned(id, returnReport.giveBack(id, said, ifMatch));
    }

    @POST
    @Path("/{id}/accept")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(operationId = "acceptReport", summary = "Accept the version that waits", description = """
                    From now on it counts in the consolidation.""")
    public Accepted accept(@RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch) {
        return new Accepted(id, acceptReport.accept(id, ifMatch));
    }

    @POST
    @Path("/{id}/forward")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(operationId = "forwardReport", summary = "Pass a report on along its route, having checked it")
    public Forwarded forward(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @Valid @Nullable Forwarding said) {
        var note = said == null ? null : said.note();
        return new Forwarded(id, forwardReport.forward(id, note, ifMatch).orElse(null));
    }

    @GET
    @Path("/return-reasons")
    @PermitAll
    @Operation(
            operationId = "listReturnReasonsOfReports",
            summary = "List the reasons for which a report is returned, under the older address",
            description = """
                    As listReturnReasons, as a plain list.""")
    public List<ReturnReason> reasons() {
        return reasons.all();
    }

    /**
     * A report that was given back.
     *
     * @param report The report's id.
     * @param correctionDeadline Until when it is to be corrected.
     */
    @Schema(name = "ReturnedReport")
    record Returned(UUID report, Deadline correctionDeadline) {}

    /**
     * A report that was accepted.
     *
     * @param report The report's id.
     * @param version The number of the version that counts.
     */
    @Schema(name = "AcceptedReport")
    record Accepted(UUID report, int version) {}

    /**
     * What the next body shall know.
     *
     * @param note In words; nothing if absent.
     */
    record Forwarding(@Nullable @Size(max = 5000) String note) {}

    /**
     * A report that was passed on.
     *
     * @param report The report's id.
     * @param to To which body of the route; null when the recipients have it now.
     */
    @Schema(name = "ForwardedReport")
    record Forwarded(UUID report, @Nullable Code to) {}
}
