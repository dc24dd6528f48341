package vn.ntm.reporting.report.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/obligations/{id}/report/attachments")
@Tag(name = "Drafts")
@RunOnVirtualThread
class DraftAttachmentResource {

    private final SupplyAttachment supplyAttachment;
    private final AttachmentViews views;

    DraftAttachmentResource(SupplyAttachment supplyAttachment, AttachmentViews views) {
        this.supplyAttachment = supplyAttachment;
        this.views = views;
    }

    @GET
    @RolesAllowed({"reporter", "reviewer", "viewer", "integration"})
    @Operation(
            operationId = "listDraftAttachments",
            summary = "List the attachments that the draft names",
            description = """
                    And which of their files are at hand.""")
    public List<AttachmentLine> list(@RestPath UUID id) {
        return views.ofDraft(id);
    }

    @PUT
    @Path("/{sha256}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"reporter", "integration"})
    @Operation(
            operationId = "supplyDraftAttachment",
            summary = "Supply the file that the report names by this hash",
            description = """
                    Also after it was sent. PDF, DOCX, XLSX, JPEG or PNG, told by its content.""")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public AttachmentLine supply(
            @RestPath UUID id, @RestPath @Pattern(regexp = "[0-9a-f]{64}") String sha256, InputStream sent)
            throws IOException {
        return supplyAttachment.supply(id, sha256, sent);
    }
}
