package vn.ntm.criteria.audit;

import jakarta.ws.rs.Path;

import vn.ntm.platform.audit.AuditOperations;
import vn.ntm.platform.audit.AuditViews;
import vn.ntm.platform.audit.Verify;

@Path("/criteria-audit")
class AuditResource extends AuditOperations {

    AuditResource(AuditViews views, Verify verify) {
        super(views, verify);
    }
}
