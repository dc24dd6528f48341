package vn.ntm.criteria.copy;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import vn.ntm.platform.copy.CopyView;
import vn.ntm.platform.copy.RebuildCopy;
import vn.ntm.platform.copy.RebuiltCopy;

@Path("/criteria-copies")
@Tag(name = "Copies")
@RunOnVirtualThread
@RolesAllowed("admin")
class CopyResource {

    private final RebuildCopy rebuildCopy;

    CopyResource(RebuildCopy rebuildCopy) {
        this.rebuildCopy = rebuildCopy;
    }

    @GET
    @Operation(
            operationId = "listCriteriaCopies",
            summary = "List the copies of other services' facts that are kept here",
            description = """
                    With the topic that each is made from.""")
    public List<CopyView> list() {
        return rebuildCopy.all();
    }

    @POST
    @Path("/{copy}/rebuild")
    @Operation(
            operationId = "rebuildCriteriaCopy",
            summary = "Make a copy anew from all that was heard",
            description = """
                    While it is read. Says how many rows were missing, altered or superfluous. Listening waits meanwhile; doing it \
                    again does no harm.""")
    public RebuiltCopy rebuild(@RestPath String copy) {
        return rebuildCopy.rebuild(copy);
    }
}
