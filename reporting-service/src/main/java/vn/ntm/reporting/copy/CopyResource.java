package vn.ntm.reporting.copy;

import jakarta.ws.rs.Path;

import vn.ntm.platform.copy.CopyOperations;
import vn.ntm.platform.copy.RebuildCopy;

@Path("/reporting-copies")
class CopyResource extends CopyOperations {

    CopyResource(RebuildCopy rebuildCopy) {
        super(rebuildCopy);
    }
}
