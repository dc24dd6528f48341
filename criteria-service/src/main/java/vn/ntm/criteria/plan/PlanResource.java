package vn.ntm.criteria.plan;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.paging.PageRequest;

@Path("/evaluations")
@Tag(name = "Plans")
@Authenticated
@RunOnVirtualThread
class PlanResource {

    private final PlanViews views;
    private final CheckFigures checkFigures;

    PlanResource(PlanViews views, CheckFigures checkFigures) {
        this.views = views;
        this.checkFigures = checkFigures;
    }

    @GET
    @Operation(
            operationId = "readEvaluationOverview",
            summary = "Read how the units of a branch stand under a set in a period",
            description = """
                    n of N for each criterion, the average, bands, and the units nearest to the standard first.""")
    public Overview read(
            @RestQuery @NotNull Code set,
            @RestQuery @NotNull Period period,
            @RestQuery @Nullable Code under,
            @BeanParam @Valid PageRequest page) {
        return views.read(set, period, under, page);
    }

    @POST
    @Path("/checks")
    @Operation(
            operationId = "checkStatedFigures",
            summary = "Check whether the figures that a plan states can follow from the facts of its units",
            description = """
                    Nothing is stored.""")
    public Checked check(@Valid @NotNull Stated stated) {
        return new Checked(checkFigures.check(stated));
    }

    /**
     * What became of each figure that was stated.
     *
     * @param items One finding for each figure, in the order they were stated.
     */
    @Schema(name = "CheckedFigures")
    record Checked(List<Finding> items) {}
}
