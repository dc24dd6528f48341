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

@Path("/organisations/{code}/successors")
@Tag(name = "Organisation changes")
@Authenticated
@RunOnVirtualThread
class SuccessorsResource {

    private final ChangeViews views;

    SuccessorsResource(ChangeViews views) {
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listSuccessors",
            summary = "List who stands on a day where a body stood, with shares",
            description = """
                    Follows successions over any number of decisions up to that day. A body that goes on alone is \
                    its own successor.""")
    public Lineage successors(@RestPath Code code, @RestQuery @Nullable LocalDate at) {
        return views.successors(code, at);
    }
}
