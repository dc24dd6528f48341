package vn.ntm.criteria.copy;

import jakarta.ws.rs.Path;

import vn.ntm.platform.copy.CopyOperations;
import vn.ntm.platform.copy.RebuildCopy;

@Path("/criteria-copies")
class CopyResource extends CopyOperations {

    CopyResource(RebuildCopy rebuildCopy) {
        super(rebuildCopy);
    }
}
