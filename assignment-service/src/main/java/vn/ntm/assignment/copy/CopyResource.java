package vn.ntm.assignment.copy;

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

@Tag(name = "Copies")
@Path("/assignment-copies")
@RunOnVirtualThread
@RolesAllowed("admin")
class CopyResource {

    private final RebuildCopy rebuildCopy;

    CopyResource(RebuildCopy rebuildCopy) {
        this.rebuildCopy = rebuildCopy;
    }

    @GET
    @Operation(
            operationId = "listAssignmentCopies",
            summary = "List which copies of other services' facts are kept here",
            description = "Each with the topic it is made from and the tables it fills.")
    public List<CopyView> list() {
        return rebuildCopy.all();
    }

    @POST
    @Path("/{copy}/rebuild")
    @Operation(
            operationId = "rebuildAssignmentCopy",
            summary = "Make a copy anew from all that was heard",
            description = """
                    It stays readable meanwhile, and listening waits. The answer counts which rows were missing, \
                    altered or superfluous. Repeating it does no harm. Only an administrator with no body above may \
                    do it.""")
    public RebuiltCopy rebuild(@RestPath String copy) {
        return rebuildCopy.rebuild(copy);
    }
}
