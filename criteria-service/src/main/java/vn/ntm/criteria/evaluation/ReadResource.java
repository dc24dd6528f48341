package vn.ntm.criteria.evaluation;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;

@Path("/evaluations")
@Tag(name = "Evaluations")
@Authenticated
@RunOnVirtualThread
class ReadResource {

    private final EvaluationViews views;

    ReadResource(EvaluationViews views) {
        this.views = views;
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readEvaluation", summary = "Read one evaluation whole", description = """
                    The values used, by which standard, and each verdict with its reason.""")
    public EvaluationView one(@RestPath UUID id) {
        return views.one(id);
    }

    @GET
    @Path("/history")
    @Operation(
            operationId = "listEvaluationHistory",
            summary = "List all evaluations of a unit under a set, the newest first")
    public Page<EvaluationLine> history(
            @RestQuery @NotNull Code unit, @RestQuery @NotNull Code set, @BeanParam @Valid PageRequest page) {
        return views.history(unit, set, page);
    }
}
