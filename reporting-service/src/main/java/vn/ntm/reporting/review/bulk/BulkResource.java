package vn.ntm.reporting.review.bulk;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.reporting.review.bulk.RowResult.Outcome;

@Path("/reports:accept")
@Tag(name = "Review")
@RunOnVirtualThread
class BulkResource {

    private final AcceptReports acceptReports;

    BulkResource(AcceptReports acceptReports) {
        this.acceptReports = acceptReports;
    }

    @POST
    @Idempotent
    @RolesAllowed("reviewer")
    @Operation(
            operationId = "acceptReports",
            summary = "Accept the reports of a list, each as the caller has seen it",
            description = """
                    Seen means its version and content hash. All or none (atomic), or each by itself (partial). A dry run shows what \
                    is in them.""")
    public Answer accept(
            @RestQuery @DefaultValue("atomic") @Pattern(regexp = "atomic|partial") String mode,
            @RestQuery @DefaultValue("false") boolean dryRun,
            @NotNull @Valid Wanted wanted) {
        return Answer.of(mode, dryRun, acceptReports.accept(wanted.reports(), mode.equals("partial"), dryRun));
    }

    /**
     * Reports to be accepted.
     *
     * @param reports Each report once; 500 at most.
     */
    @Schema(name = "ReportsToAccept")
    record Wanted(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Seen> reports) {}

    /**
     * What became, or would become, of a list.
     *
     * @param mode atomic or partial.
     * @param dryRun true: nothing was done.
     * @param accepted How many were accepted.
     * @param refused How many were refused.
     * @param rows Row by row, in the order they were sent.
     */
    @Schema(name = "BulkAcceptance")
    record Answer(String mode, boolean dryRun, int accepted, int refused, List<RowResult> rows) {
        static Answer of(String mode, boolean dryRun, List<RowResult> rows) {
            return new Answer(mode, dryRun, count(rows, Outcome.ACCEPTED), count(rows, Outcome.REFUSED), rows);
        }

        private static int count(List<RowResult> rows, Outcome outcome) {
            return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
        }
    }
}
