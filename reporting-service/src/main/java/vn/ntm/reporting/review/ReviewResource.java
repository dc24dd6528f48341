package vn.ntm.reporting.review;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.revision.IfMatch;

@Path("/reports")
@RunOnVirtualThread
class ReviewResource {

    private final ReturnReport returnReport;
    private final AcceptReport acceptReport;

    ReviewResource(ReturnReport returnReport, AcceptReport acceptReport) {
        this.returnReport = returnReport;
        this.acceptReport = acceptReport;
    }

    @POST
    @Path("/{id}/return")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "Give a report back for correction, with a reason of the catalogue, a remark, and a deadline")
    public Returned giveBack(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Remarks remarks) {
        return new Returned(id, returnReport.giveBack(id, remarks, ifMatch));
    }

    @POST
    @Path("/{id}/accept")
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(summary = "Accept the version that waits; from now on it counts in the consolidation")
    public Accepted accept(@RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch) {
        return new Accepted(id, acceptReport.accept(id, ifMatch));
    }

    @GET
    @Path("/return-reasons")
    @PermitAll
    @Operation(summary = "The catalogue of reasons for which a report is returned")
    public List<Reason> reasons() {
        return Arrays.stream(ReturnReason.values()).map(Reason::of).toList();
    }

    record Returned(UUID report, Deadline correctionDeadline) {}

    record Accepted(UUID report, int version) {}

    record Reason(ReturnReason reason, Code code, String name, String nameEn) {
        static Reason of(ReturnReason reason) {
            return new Reason(
                    reason, reason.code(), reason.words().vi(), reason.words().en());
        }
    }
}
