package vn.ntm.reporting.export;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.export.Refusal.NoSuchFormat;

@Path("/reports/{id}/export")
@Tag(name = "Reports")
@RunOnVirtualThread
class ExportResource {

    private static final String PACKED = "zip";

    private final ExportReport exportReport;
    private final PackReport packReport;

    ExportResource(ExportReport exportReport, PackReport packReport) {
        this.exportReport = exportReport;
        this.packReport = packReport;
    }

    @GET
    @Produces("application/octet-stream")
    @RolesAllowed({"reporter", "reviewer", "viewer", "assigner", "integration"})
    @Operation(operationId = "exportReport", summary = "Hand a version out as a document", description = """
                    xlsx, docx, pdf (stable, to be signed outside) or csv; or as zip, with all files that it names.""")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> export(
            @RestPath UUID id,
            @RestQuery
                    @NotBlank
                    @Parameter(required = true, schema = @Schema(enumeration = {"xlsx", "docx", "pdf", "csv", "zip"}))
                    String format,
            @RestQuery Optional<Integer> version) {
        var exported = format.equalsIgnoreCase(PACKED)
                ? packReport.pack(id, version)
                : exportReport.export(id, format(format), version);
        var answer = ResponseBuilder.<StreamingOutput>ok(exported.writing()::to)
                .header("Content-Type", exported.mediaType())
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(exported.fileName()));
        exported.size().ifPresent(size -> answer.header("Content-Length", size));
        return answer.build();
    }

    private static Format format(String ending) {
        try {
            return Format.valueOfEnding(ending);
        } catch (IllegalArgumentException _) {
            throw new Refused(new NoSuchFormat(ending));
        }
    }
}
