package vn.ntm.assignment.reorganisation;

import java.time.LocalDate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.reorganisation.ChangeViews.Lineage;
import vn.ntm.kernel.Code;

@Path("/organisations/{code}/predecessors")
@Tag(name = "Organisation changes")
@Authenticated
@RunOnVirtualThread
class PredecessorsResource {

    private final ChangeViews views;

    PredecessorsResource(ChangeViews views) {
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listPredecessors",
            summary = "List of whom a body holds a part on a day, with the part of each",
            description = "Follows successions over any number of decisions back from that day.")
    public Lineage predecessors(@RestPath Code code, @RestQuery @Nullable LocalDate at) {
        return views.predecessors(code, at);
    }
}
