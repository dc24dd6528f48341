package vn.ntm.assignment.copy;

import jakarta.ws.rs.Path;

import vn.ntm.platform.copy.CopyOperations;
import vn.ntm.platform.copy.RebuildCopy;

@Path("/assignment-copies")
class CopyResource extends CopyOperations {

    CopyResource(RebuildCopy rebuildCopy) {
        super(rebuildCopy);
    }
}
