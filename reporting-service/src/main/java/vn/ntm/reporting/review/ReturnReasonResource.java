package vn.ntm.reporting.review;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.ntm.platform.paging.Page;

@Path("/return-reasons")
@Tag(name = "Review")
@RunOnVirtualThread
class ReturnReasonResource {

    private final ReturnReasons reasons;

    ReturnReasonResource(ReturnReasons reasons) {
        this.reasons = reasons;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listReturnReasons",
            summary = "List the reasons for which a report is returned",
            description = """
                    By category.""")
    public Page<ReturnReason> all() {
        return new Page<>(reasons.all(), null);
    }
}
