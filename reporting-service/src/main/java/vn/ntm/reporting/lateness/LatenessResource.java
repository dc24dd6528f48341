package vn.ntm.reporting.lateness;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/obligations/{id}/lateness")
@Tag(name = "Obligations")
@RunOnVirtualThread
class LatenessResource {

    private final LatenessViews views;

    LatenessResource(LatenessViews views) {
        this.views = views;
    }

    @GET
    @RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "integration"})
    @Operation(operationId = "readLateness", summary = "Read whose time it was", description = """
                    Every hour of a report's life, attributed from its history.""")
    public Lateness of(@RestPath UUID id) {
        return views.of(id);
    }
}
