package vn.ntm.criteria.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.audit.AuditQuery;
import vn.ntm.platform.audit.AuditRow;
import vn.ntm.platform.audit.AuditViews;
import vn.ntm.platform.audit.Verification;
import vn.ntm.platform.audit.Verify;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;

@Path("/criteria-audit")
@Tag(name = "Audit")
@RunOnVirtualThread
@RolesAllowed({"admin", "assigner", "criteria-manager", "reporter", "reviewer", "viewer"})
class AuditResource {

    private final AuditViews views;
    private final Verify verify;

    AuditResource(AuditViews views, Verify verify) {
        this.views = views;
        this.verify = verify;
    }

    @GET
    @Operation(
            operationId = "listCriteriaAudit",
            summary = "List who changed what, before and after, the newest first",
            description = """
                    As far as it concerns the caller's branch. Every change of this service is there; rows are never \
                    changed and chained by hashes.""")
    public Page<AuditRow> list(@BeanParam @Valid AuditQuery query, @BeanParam @Valid PageRequest page) {
        return views.concerningCaller(query, page);
    }

    @GET
    @Path("/verify")
    @Operation(
            operationId = "verifyCriteriaAudit",
            summary = "Verify that no row of the audit was altered, removed or inserted",
            description = """
                    Reckons the whole chain anew. With a number and a hash that were noted before, it also says \
                    whether the chain still holds that row.""")
    public Verification verify(@RestQuery @Nullable Long number, @RestQuery @Nullable String hash) {
        return verify.verify(number, hash);
    }
}
