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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.ImportOrganisations;
import vn.ntm.assignment.organisation.ImportOrganisations.Imported;
import vn.ntm.assignment.organisation.Registration;
import vn.ntm.assignment.organisation.intake.Refusal.PartialIsForStreams;
import vn.ntm.platform.dryrun.DryRun;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.problem.Refused;

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
    @DryRun
    @Operation(
            operationId = "importOrganisations",
            summary = "Register many organisations, all or none; parents may be in the same import",
            description = """
                    JSON has up to 20,000 of them. A whole register is sent as application/x-ndjson or text/csv and \
                    read as a stream: then with mode=PARTIAL good rows are registered beside bad ones, with \
                    dryRun=true nothing is stored, and the answer names every row with its line. A table is \
                    separated by comma, semicolon or tab, its first line names the fields, and no cell of it goes \
                    over several lines. Of a body that is known a row of a stream changes what it has a column or a \
                    field for, and nothing else; an empty cell clears. The answer names each field that changes, \
                    before and after, and text that is kept otherwise than it was sent. \
                    Tells OrganisationRegistered for each body that is new or changed.""")
    @RequestBody(
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = Import.class)),
                @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = Registration.class)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "200",
            description = "OrganisationsImported of JSON, ImportedRegister of a stream.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(anyOf = {Imported.class, Intake.class})))
    public Imported importAll(
            @Parameter(
                            description =
                                    "Whether one bad row refuses the whole; ATOMIC if absent. PARTIAL is for a stream only.")
                    @RestQuery
                    @Nullable
                    Mode mode,
            @RestQuery boolean dryRun,
            @Valid @NotNull Import wanted) {
        if (mode == Mode.PARTIAL) {
            throw new Refused(new PartialIsForStreams());
        }
        return importOrganisations.importAll(wanted.organisations);
    }

    @POST
    @Consumes({"application/x-ndjson", "application/jsonl", "text/csv"})
    @RolesAllowed("admin")
    @Idempotent(seconds = ImportRegister.TEN_MINUTES)
    @Operation(hidden = true)
    public Intake stream(
            InputStream body,
            @HeaderParam("Content-Type") String type,
            @RestQuery @Nullable Mode mode,
            @RestQuery boolean dryRun) {
        boolean csv = type.regionMatches(true, 0, "text/csv", 0, "text/csv".length());
        return importRegister.importAll(body, csv, mode == null ? Mode.ATOMIC : mode, dryRun);
    }

    /**
     * Organisations to be registered together, all or none.
     *
     * @param organisations In any order; a parent may stand after its children.
     */
    @Schema(name = "OrganisationImport")
    record Import(@NotNull @Size(min = 1, max = 20_000) List<@Valid @NotNull Registration> organisations) {}
}
