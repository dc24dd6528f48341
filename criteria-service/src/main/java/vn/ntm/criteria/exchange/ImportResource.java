package vn.ntm.criteria.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.ntm.criteria.set.SetFile;
import vn.ntm.criteria.set.TakeInSet;
import vn.ntm.kernel.Code;
import vn.ntm.platform.dryrun.DryRun;
import vn.ntm.platform.idempotency.Idempotent;

@Path("/criteria-sets/import")
@Tag(name = "Criteria sets")
@RunOnVirtualThread
@RolesAllowed({"criteria-manager", "admin"})
class ImportResource {

    private final TakeInSet takeIn;
    private final ImportWorkbook importWorkbook;

    ImportResource(TakeInSet takeIn, ImportWorkbook importWorkbook) {
        this.takeIn = takeIn;
        this.importWorkbook = importWorkbook;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @DryRun
    @Operation(
            operationId = "importCriteriaSetBySlash",
            summary = "Take a whole set in, under the older address",
            description = """
                    As importCriteriaSet.""")
    public Draft take(@RestQuery boolean dryRun, @Valid @NotNull SetFile file) {
        return new Draft(file.set().code(), takeIn.draft(file));
    }

    @POST
    @Consumes(ExportResource.XLSX)
    @Idempotent
    @DryRun
    @Operation(
            operationId = "importCriteriaSetBySlash",
            summary = "Take a whole set in, under the older address",
            description = """
                    As importCriteriaSet.""")
    public Draft take(@RestQuery boolean dryRun, byte @NotNull [] workbook) {
        return importWorkbook.take(workbook);
    }

    /**
     * The draft that was made of a file.
     *
     * @param code The set's code.
     * @param version The number of the draft.
     */
    @Schema(name = "ImportedDraft")
    record Draft(Code code, int version) {}
}
