package vn.ntm.reporting.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;

import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.reporting.notice.NoticeViews.NoticeLine;

@Path("/notices")
@RunOnVirtualThread
@RolesAllowed({"reporter", "reviewer", "assigner", "viewer"})
class NoticeResource {

    private final NoticeViews views;

    NoticeResource(NoticeViews views) {
        this.views = views;
    }

    @GET
    @Operation(summary = "What the caller's organisation was told, newest first")
    public Page<NoticeLine> list(@BeanParam @Valid PageRequest page) {
        return views.toCaller(page);
    }
}
