package vn.ntm.reporting.notice;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.reporting.notice.NoticeViews.NoticeLine;

@Path("/notices")
@Tag(name = "Notices")
@RunOnVirtualThread
@RolesAllowed({"reporter", "reviewer", "assigner", "viewer"})
class NoticeResource {

    private final NoticeViews views;
    private final ReadNotice readNotice;

    NoticeResource(NoticeViews views, ReadNotice readNotice) {
        this.views = views;
        this.readNotice = readNotice;
    }

    @GET
    @Operation(operationId = "listNotices", summary = "List what one's own body was told, the newest first")
    public Page<NoticeLine> list(@BeanParam @Valid NoticeQuery query, @BeanParam @Valid PageRequest page) {
        return views.toCaller(query, page);
    }

    @POST
    @Idempotent
    @Path("/{id}/read")
    @Operation(operationId = "markNoticeRead", summary = "Say that a notice was read", description = """
                    Who did so first, and when, is kept.""")
    public NoticeLine read(@RestPath UUID id) {
        return readNotice.read(id);
    }
}
