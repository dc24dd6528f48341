package vn.ntm.criteria.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import vn.ntm.kernel.Code;
import vn.ntm.platform.idempotency.Idempotent;

@Path("/criteria-sets/{set}/evaluations")
@Tag(name = "Evaluations")
@RunOnVirtualThread
class EvaluationResource {

    private final Evaluate evaluate;

    EvaluationResource(Evaluate evaluate) {
        this.evaluate = evaluate;
    }

    @POST
    @RolesAllowed({"criteria-manager", "reviewer", "integration", "admin"})
    @Idempotent
    @Operation(operationId = "evaluateUnits", summary = "Evaluate units: values in, verdicts out", description = """
                    Of many units at once, stored unless it is a dry run. All that is wrong with the values is told at once, and then \
                    nothing is stored. The prerequisites of the set are not looked at here: recognition does that.""")
    public Answer evaluate(
            @RestPath Code set,
            @RestQuery boolean dryRun,
            @RestQuery @DefaultValue("false") boolean summary,
            @Valid @NotNull Values values) {
        return evaluate.evaluate(set, values, dryRun, !summary);
    }
}
