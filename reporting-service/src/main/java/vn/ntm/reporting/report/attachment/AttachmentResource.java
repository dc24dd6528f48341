package vn.ntm.reporting.report.attachment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/reports/{id}/attachments")
@Tag(name = "Reports")
@RunOnVirtualThread
class AttachmentResource {

    private final AttachmentViews views;

    AttachmentResource(AttachmentViews views) {
        this.views = views;
    }

    @GET
    @RolesAllowed({"reporter", "reviewer", "viewer", "assigner", "integration"})
    @Operation(
            operationId = "listReportAttachments",
            summary = "List the attachments that a version names",
            description = """
                    And which of their files are at hand.""")
    public List<AttachmentLine> list(@RestPath UUID id, @RestQuery Optional<Integer> version) {
        return views.ofVersion(id, version);
    }

    @GET
    @Path("/{sha256}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({"reporter", "reviewer", "viewer", "assigner", "integration"})
    @Operation(operationId = "readReportAttachment", summary = "Read the file of an attachment that was sent")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> file(
            @RestPath UUID id, @RestPath @Pattern(regexp = "[0-9a-f]{64}") String sha256) {
        var found = views.file(id, sha256);
        return ResponseBuilder.<StreamingOutput>ok(to -> views.copy(found.file().id(), to))
                .type(found.file().kind().mediaType())
                .header("Content-Length", found.file().size())
                .header("Content-Disposition", found.name().contentDisposition())
                .header("ETag", '"' + sha256 + '"')
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .build();
    }
}
