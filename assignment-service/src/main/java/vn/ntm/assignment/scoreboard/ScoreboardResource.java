package vn.ntm.assignment.scoreboard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.scoreboard.Scores.Traced;
import vn.ntm.kernel.Code;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;

@Path("/scoreboard")
@Tag(name = "Scoreboard")
@Authenticated
@RunOnVirtualThread
class ScoreboardResource {

    private final ScoreboardViews views;

    ScoreboardResource(ScoreboardViews views) {
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listScoreboard",
            summary = "List how the bodies of a branch and their heads did in a year",
            description = """
                    Tasks, reports and targets of each, ordered by code: the evidence for the yearly rating.""")
    public Page<Score> board(
            @RestQuery @NotNull @Min(1945) @Max(2200) Integer year,
            @RestQuery @Nullable Code under,
            @RestQuery @Nullable Code kind,
            @BeanParam @Valid PageRequest page) {
        return views.board(year, under, kind, page);
    }

    @GET
    @Path("/{organisation}/records")
    @Operation(
            operationId = "listScoreRecords",
            summary = "List the records that a figure of a body was counted from",
            description = "As many as the figure says.")
    public Page<Traced> records(
            @RestPath Code organisation,
            @RestQuery @NotNull @Min(1945) @Max(2200) Integer year,
            @RestQuery @NotNull Figure figure,
            @BeanParam @Valid PageRequest page) {
        return views.records(organisation, year, figure, page);
    }
}
