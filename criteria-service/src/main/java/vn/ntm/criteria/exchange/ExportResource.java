package vn.ntm.criteria.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.set.HandOutSet;
import vn.ntm.criteria.set.SetFile;
import vn.ntm.kernel.Code;

@Path("/criteria-sets/{code}/export")
@Tag(name = "Criteria sets")
@Authenticated
@RunOnVirtualThread
class ExportResource {

    private final HandOutSet handOut;

    ExportResource(HandOutSet handOut) {
        this.handOut = handOut;
    }

    @GET
    @Operation(summary = "A published version as a file; what comes back through the import is the same")
    public SetFile export(@RestPath Code code, @RestQuery @Nullable Integer version) {
        return handOut.handOut(code, version);
    }
}
