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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import vn.ntm.criteria.exchange.ImportResource.Draft;
import vn.ntm.criteria.set.SetFile;
import vn.ntm.criteria.set.TakeInSet;
import vn.ntm.platform.dryrun.DryRun;
import vn.ntm.platform.idempotency.Idempotent;

/**
 * The import under the form of address that the other services have for theirs. It does not call the other resource: a call
 * that is {@link Idempotent} within another would claim the key a second time, and wait for itself.
 */
@Path("/criteria-sets:import")
@Tag(name = "Criteria sets")
@RunOnVirtualThread
@RolesAllowed({"criteria-manager", "admin"})
class ColonImportResource {

    private final TakeInSet takeIn;
    private final ImportWorkbook importWorkbook;

    ColonImportResource(TakeInSet takeIn, ImportWorkbook importWorkbook) {
        this.takeIn = takeIn;
        this.importWorkbook = importWorkbook;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @DryRun
    @Operation(operationId = "importCriteriaSet", summary = "Take a whole set in", description = """
                    Named if it is new, its content as the next draft. From JSON or from a workbook, each as the export writes it; \
                    faults of a workbook are told with sheet and cell.""")
    public Draft take(@RestQuery boolean dryRun, @Valid @NotNull SetFile file) {
        return new Draft(file.set().code(), takeIn.draft(file));
    }

    @POST
    @Consumes(ExportResource.XLSX)
    @Idempotent
    @DryRun
    @Operation(operationId = "importCriteriaSet", summary = "Take a whole set in", description = """
                    Named if it is new, its content as the next draft. From JSON or from a workbook, each as the export writes it; \
                    faults of a workbook are told with sheet and cell.""")
    public Draft take(@RestQuery boolean dryRun, byte @NotNull [] workbook) {
        return importWorkbook.take(workbook);
    }
}
