package vn.ntm.reporting.review.paper;

import java.io.InputStream;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;

@Path("/obligations/{id}/paper-receipts")
@Tag(name = "Paper receipts")
@RunOnVirtualThread
class ReceiptResource {

    private final RecordReceipt recordReceipt;
    private final PaperReceiptViews views;

    ReceiptResource(RecordReceipt recordReceipt, PaperReceiptViews views) {
        this.recordReceipt = recordReceipt;
        this.views = views;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed("reviewer")
    @Operation(
            operationId = "recordPaperReceipt",
            summary = "Record openly, with proof, that a report was received on paper or another way",
            description = """
                    It does not send the report; it moves the verdict on whether it was late.""")
    public PaperReceipt.Line record(@RestPath UUID id, @NotNull @Valid Receipt receipt) {
        return recordReceipt.record(id, receipt);
    }

    @GET
    @RolesAllowed({"reporter", "reviewer", "viewer", "assigner", "integration"})
    @Operation(
            operationId = "listPaperReceipts",
            summary = "List what was recorded, by whom, and what it did to the verdict")
    public Page<PaperReceipt.Line> all(@RestPath UUID id) {
        return new Page<>(views.of(id), null);
    }

    @GET
    @Path("/{sha256}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({"reporter", "reviewer", "viewer", "assigner", "integration"})
    @Operation(operationId = "readPaperProof", summary = "Read the file that proves a receipt, as it was handed in")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<InputStream> proof(
            @RestPath UUID id, @RestPath @Pattern(regexp = "[0-9a-f]{64}") String sha256) {
        var file = views.file(id, sha256);
        return ResponseBuilder.ok(file.content())
                .type(file.mediaType())
                .header("Content-Length", file.size())
                .header("Content-Disposition", file.name().contentDisposition())
                .header("ETag", '"' + sha256 + '"')
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .build();
    }
}
