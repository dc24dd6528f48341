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

import vn.ntm.criteria.set.SetFile;
import vn.ntm.criteria.set.TakeInSet;
import vn.ntm.kernel.Code;
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
    @Operation(summary = "Take a whole set in: named if it is new, its content as the next draft")
    public Draft take(@Valid @NotNull SetFile file) {
        return new Draft(file.set().code(), takeIn.draft(file));
    }

    @POST
    @Consumes(ExportResource.XLSX)
    @Idempotent
    @Operation(summary = "The same from a workbook as the export writes it; faults are told with sheet and cell")
    public Draft take(byte @NotNull [] workbook) {
        return importWorkbook.take(workbook);
    }

    record Draft(Code code, int version) {}
}
