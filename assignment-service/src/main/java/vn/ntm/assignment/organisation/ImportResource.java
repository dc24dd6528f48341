package vn.ntm.assignment.organisation;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.ntm.assignment.organisation.ImportOrganisations.Imported;
import vn.ntm.platform.idempotency.Idempotent;

@Path("/organisations:import")
@Tag(name = "Organisations")
@RunOnVirtualThread
class ImportResource {

    private final ImportOrganisations importOrganisations;

    ImportResource(ImportOrganisations importOrganisations) {
        this.importOrganisations = importOrganisations;
    }

    @POST
    @RolesAllowed("admin")
    @Idempotent
    @Operation(summary = "Register many organisations, all or none; parents may be in the same import")
    public Imported importAll(@Valid @NotNull Import wanted) {
        return importOrganisations.importAll(wanted.organisations);
    }

    record Import(@NotNull @Size(min = 1, max = 20_000) List<@Valid @NotNull Registration> organisations) {}
}
