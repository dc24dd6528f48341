package vn.ntm.criteria.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

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
class ImportResource {

    private final TakeInSet takeIn;

    ImportResource(TakeInSet takeIn) {
        this.takeIn = takeIn;
    }

    @POST
    @RolesAllowed({"criteria-manager", "admin"})
    @Idempotent
    @Operation(summary = "Take a whole set in: named if it is new, its content as the next draft")
    public Draft take(@Valid @NotNull SetFile file) {
        return new Draft(file.set().code(), takeIn.draft(file));
    }

    record Draft(Code code, int version) {}
}
