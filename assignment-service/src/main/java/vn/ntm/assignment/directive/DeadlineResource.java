package vn.ntm.assignment.directive;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

@Path("/directives/{id}/deadlines")
@Tag(name = "Directives")
@Authenticated
@RunOnVirtualThread
class DeadlineResource {

    private final DeadlineViews views;

    DeadlineResource(DeadlineViews views) {
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listDirectiveDeadlines",
            summary = "List every deadline of a directive: its wording, how it is read, the last day on time",
            description = """
                    Of its tasks, and of its regimes for the periods of one year. "Trước ngày 25" is read so that \
                    the 25th is late; a last day on which offices are closed is warned of, and moved only where the \
                    document says so.""")
    public List<DeadlineLine> list(@RestPath Code id, @RestQuery @Min(1945) @Max(2200) @Nullable Integer year) {
        return views.of(id, year);
    }
}
