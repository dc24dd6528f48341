package vn.ntm.reporting.report.amendment;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.report.ReportVersion;

@Path("/reports/{id}/amendments")
@Tag(name = "Reports")
@RunOnVirtualThread
class AmendmentResource {

    private final AmendReport amendReport;

    AmendmentResource(AmendReport amendReport) {
        this.amendReport = amendReport;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({"reporter", "integration"})
    @Operation(
            operationId = "amendReport",
            summary = "Send a new version of an accepted report, with a reason",
            description = """
                    The accepted one counts until the new one is decided.""")
    public Amended amend(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Amendment amendment) {
        return Amended.of(id, amendReport.amend(id, amendment, ifMatch));
    }

    /**
     * A new version that waits for a decision.
     *
     * @param report The report's id.
     * @param version The number of the version; 1 is the first.
     * @param amends The number of the accepted version that it is to replace.
     * @param receipt The receipt's number.
     * @param receiptCode The receipt's code.
     * @param contentHash SHA-256 of its content.
     */
    @Schema(name = "AmendedReport")
    record Amended(
            UUID report,
            int version,
            @Nullable Integer amends,
            String receipt,
            @Nullable String receiptCode,
            String contentHash) {
        static Amended of(UUID report, ReportVersion version) {
            return new Amended(
                    report,
                    version.version(),
                    version.amends(),
                    version.receipt(),
                    version.receiptCode(),
                    version.contentHash());
        }
    }
}
