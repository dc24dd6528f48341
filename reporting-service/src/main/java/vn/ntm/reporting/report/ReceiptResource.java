package vn.ntm.reporting.report;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/receipts/{number}")
@Tag(name = "Receipts")
@RunOnVirtualThread
class ReceiptResource {

    private final ReportViews views;

    ReceiptResource(ReportViews views) {
        this.views = views;
    }

    @GET
    @PermitAll
    @Operation(operationId = "verifyReceipt", summary = "Verify a receipt", description = """
                    Open to anyone who holds its number and code; for one issued before there were codes, its content hash.""")
    public Receipt verify(
            @RestPath String number, @RestQuery Optional<String> code, @RestQuery Optional<String> contentHash) {
        return views.receipt(number, code, contentHash);
    }
}
