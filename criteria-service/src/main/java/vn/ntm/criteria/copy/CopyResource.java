package vn.ntm.criteria.copy;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

import vn.ntm.platform.copy.CopyView;
import vn.ntm.platform.copy.RebuildCopy;
import vn.ntm.platform.copy.RebuiltCopy;

@Path("/criteria-copies")
@RunOnVirtualThread
@RolesAllowed("admin")
class CopyResource {

    private final RebuildCopy rebuildCopy;

    CopyResource(RebuildCopy rebuildCopy) {
        this.rebuildCopy = rebuildCopy;
    }

    @GET
    @Operation(summary = "Which copies of other services' facts are kept here, and from which topic each is made")
    public List<CopyView> list() {
        return rebuildCopy.all();
    }

    @POST
    @Path("/{copy}/rebuild")
    @Operation(
            summary =
                    "Makes a copy anew from all that was heard, while it is read: how many rows were missing, altered or"
                            + " superfluous. Listening waits meanwhile. Repeating it does no harm")
    public RebuiltCopy rebuild(@RestPath String copy) {
        return rebuildCopy.rebuild(copy);
    }
}
