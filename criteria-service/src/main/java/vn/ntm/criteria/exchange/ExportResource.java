package vn.ntm.criteria.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.set.HandOutSet;
import vn.ntm.criteria.set.SetFile;
import vn.ntm.kernel.Code;

@Path("/criteria-sets/{code}/export")
@Tag(name = "Criteria sets")
@Authenticated
@RunOnVirtualThread
class ExportResource {

    static final String XLSX = ExportFormat.XLSX;

    private final HandOutSet handOut;
    private final ObjectMapper json;

    ExportResource(HandOutSet handOut, ObjectMapper json) {
        this.handOut = handOut;
        this.json = json;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, XLSX})
    @Operation(operationId = "exportCriteriaSet", summary = "Hand a published version out as a file", description = """
                    In JSON or as a workbook; what comes back through the import is the same.""")
    @APIResponse(
            responseCode = "200",
            description = "The whole set",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SetFile.class)),
                @Content(
                        mediaType = XLSX,
                        schema =
                                @Schema(
                                        type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING,
                                        format = "binary"))
            })
    public Response export(
            @RestPath Code code,
            @RestQuery @Nullable Integer version,
            @RestQuery @Parameter(schema = @Schema(enumeration = {"json", "xlsx"})) @Nullable String format,
            @Context HttpHeaders headers) {
        var wanted = ExportFormat.of(
                format,
                headers.getAcceptableMediaTypes().stream()
                        .map(MediaType::toString)
                        .toList());
        var file = handOut.handOut(code, version);
        return switch (wanted) {
            case JSON -> Response.ok(file, MediaType.APPLICATION_JSON_TYPE).build();
            case WORKBOOK ->
                Response.ok(new SetWorkbook(file, json).bytes(), XLSX)
                        .header("Content-Disposition", "attachment; filename=\"%s.xlsx\"".formatted(code))
                        .build();
        };
    }
}
