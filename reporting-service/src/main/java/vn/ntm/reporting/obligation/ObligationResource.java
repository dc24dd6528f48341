package vn.ntm.reporting.obligation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.Versioned;

@Path("/obligations")
@Tag(name = "Obligations")
@RunOnVirtualThread
@RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "integration"})
class ObligationResource {

    private final ObligationViews views;

    ObligationResource(ObligationViews views) {
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listObligations",
            summary = "List what one's branch owes, and what comes to one's own body",
            description = """
                    Ordered by deadline.""")
    public Page<ObligationLine> list(@BeanParam ObligationQuery query, @BeanParam @Valid PageRequest page) {
        return views.of(query, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readObligation", summary = "Read one obligation", description = """
                    Its window, deadline, state, and who holds it since when. Its ETag goes into If-Match of an act.""")
    public RestResponse<ObligationLine> one(@RestPath UUID id) {
        var line = views.one(id);
        return Versioned.of(line, line.revision()).answer();
    }
}
