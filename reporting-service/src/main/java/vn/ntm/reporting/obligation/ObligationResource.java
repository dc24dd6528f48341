package vn.ntm.reporting.obligation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.Versioned;

@Path("/obligations")
@RunOnVirtualThread
@RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "integration"})
class ObligationResource {

    private final ObligationViews views;

    ObligationResource(ObligationViews views) {
        this.views = views;
    }

    @GET
    @Operation(summary = "What the caller's branch owes, and what comes to the caller's organisation, by deadline")
    public Page<ObligationLine> list(@BeanParam ObligationQuery query, @BeanParam @Valid PageRequest page) {
        return views.of(query, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary =
                    "One obligation: its window, deadline, state, and who holds it since when; its ETag goes into If-Match of an act")
    public RestResponse<ObligationLine> one(@RestPath UUID id) {
        var line = views.one(id);
        return Versioned.of(line, line.revision()).answer();
    }
}
