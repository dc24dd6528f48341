package vn.ntm.reporting.review.paper;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;

@Path("/obligations/{id}/paper-receipts")
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
    @Operation(summary = "Record openly, with proof, that a report was received on paper or another way")
    public PaperReceipt.Line record(@RestPath UUID id, @NotNull @Valid Receipt receipt) {
        return recordReceipt.record(id, receipt);
    }

    @GET
    @RolesAllowed({"reporter", "reviewer", "viewer", "assigner", "integration"})
    @Operation(summary = "What was recorded, by whom, and what it did to the verdict")
    public Page<PaperReceipt.Line> all(@RestPath UUID id) {
        return new Page<>(views.of(id), null);
    }
}
