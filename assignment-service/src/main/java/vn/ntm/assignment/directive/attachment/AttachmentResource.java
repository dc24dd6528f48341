package vn.ntm.assignment.directive.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.revision.IfMatch;

@Path("/directives/{id}/attachments")
@Tag(name = "Directives")
@Authenticated
@RunOnVirtualThread
class AttachmentResource {

    private final SupplyAttachment supplyAttachment;
    private final AttachmentViews views;

    AttachmentResource(SupplyAttachment supplyAttachment, AttachmentViews views) {
        this.supplyAttachment = supplyAttachment;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listDirectiveAttachments",
            summary = "List the attachments that a directive names, and which of them are at hand",
            description = "Numbered from 1 in the document's order. The ETag is the directive's.")
    public RestResponse<List<AttachmentLine>> list(@RestPath Code id) {
        return views.of(id).answer();
    }

    @PUT
    @Path("/{number}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed("assigner")
    @Operation(
            operationId = "supplyDirectiveAttachment",
            summary = "Supply the file of an attachment: PDF, DOCX or XLSX",
            description = """
                    What it is, its content tells, not its name; a file with macros, one that is cut off and one \
                    that unpacks too large is refused. The file of a draft may be exchanged, that of a published \
                    directive comes once. If-Match is the directive's ETag, and its revision moves on.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public AttachmentLine supply(
            @RestPath Code id,
            @RestPath int number,
            @RestQuery @Size(max = 500) @Nullable String fileName,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            InputStream sent)
            throws IOException {
        return supplyAttachment.supply(id, ifMatch, number, fileName, sent);
    }

    @GET
    @Path("/{number}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "readDirectiveAttachment",
            summary = "Read the file of an attachment",
            description = "As it was supplied. Its media type is that of its content, its ETag its SHA-256.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> file(@RestPath Code id, @RestPath int number) {
        var file = views.file(id, number);
        return ResponseBuilder.<StreamingOutput>ok(to -> views.copy(file.id(), to))
                .type(file.mediaType())
                .header("Content-Length", file.size())
                .header("Content-Disposition", file.fileName().contentDisposition())
                .header("ETag", '"' + file.sha256() + '"')
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .build();
    }
}
