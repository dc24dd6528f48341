package vn.ntm.assignment.organisation.intake;

import java.io.InputStream;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.ImportOrganisations;
import vn.ntm.assignment.organisation.ImportOrganisations.Imported;
import vn.ntm.assignment.organisation.Registration;
import vn.ntm.platform.idempotency.Idempotent;

@Path("/organisations:import")
@Tag(name = "Organisations")
@RunOnVirtualThread
class ImportResource {

    private final ImportOrganisations importOrganisations;
    private final ImportRegister importRegister;

    ImportResource(ImportOrganisations importOrganisations, ImportRegister importRegister) {
        this.importOrganisations = importOrganisations;
        this.importRegister = importRegister;
    }

    @POST
    @Consumes("application/json")
    @RolesAllowed("admin")
    @Idempotent
    @Operation(
            summary = "Register many organisations, all or none; parents may be in the same import",
            description =
                    "A whole register is sent as application/x-ndjson or text/csv and read as a stream: with"
                            + " ?mode=partial good rows are registered beside bad ones, with ?dryRun=true nothing is stored. The"
                            + " answer names every row with its line, and its counts add up. A table is separated by comma, semicolon or"
                            + " tab, and no cell of it goes over several lines. Sending a file again changes nothing, so a stream needs no Idempotency-Key.")
    @RequestBody(
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Import.class)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Registration.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @Parameter(
            name = "mode",
            in = ParameterIn.QUERY,
            description = "of a stream; atomic if it is not said",
            schema = @Schema(implementation = Mode.class))
    @Parameter(
            name = "dryRun",
            in = ParameterIn.QUERY,
            description = "of a stream: judge every row and store nothing",
            schema = @Schema(type = SchemaType.BOOLEAN))
    public Imported importAll(@Valid @NotNull Import wanted) {
        return importOrganisations.importAll(wanted.organisations);
    }

    @POST
    @Consumes({"application/x-ndjson", "application/jsonl", "text/csv"})
    @RolesAllowed("admin")
    @Operation(hidden = true)
    public Intake stream(
            InputStream body,
            @HeaderParam("Content-Type") String type,
            @RestQuery @Nullable Mode mode,
            @RestQuery boolean dryRun) {
        boolean csv = type.regionMatches(true, 0, "text/csv", 0, "text/csv".length());
        return importRegister.importAll(body, csv, mode == null ? Mode.ATOMIC : mode, dryRun);
    }

    record Import(@NotNull @Size(min = 1, max = 20_000) List<@Valid @NotNull Registration> organisations) {}
}
