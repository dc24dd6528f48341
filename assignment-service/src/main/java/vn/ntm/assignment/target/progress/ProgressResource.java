package vn.ntm.assignment.target.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.TargetViews.Sought;
import vn.ntm.assignment.target.progress.ProgressViews.Line;
import vn.ntm.assignment.target.progress.Results.Typed;
import vn.ntm.kernel.Code;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;

@Path("/targets")
@Tag(name = "Targets")
@Authenticated
@RunOnVirtualThread
class ProgressResource {

    private final RecordResult recordResult;
    private final ProgressViews views;

    ProgressResource(RecordResult recordResult, ProgressViews views) {
        this.recordResult = recordResult;
        this.views = views;
    }

    @GET
    @Path("/progress")
    @Operation(summary = "How far targets have come on a day, with the units behind each number; typed numbers apart")
    public Page<Line> progress(
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable Code directive,
            @RestQuery @Nullable Code under,
            @RestQuery @Nullable LocalDate at,
            @BeanParam @Valid PageRequest page) {
        return views.of(new Sought(year, directive, under, null), at, page);
    }

    @POST
    @Path("/{code}/results")
    @RolesAllowed({"assigner", "reporter"})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Type a result in, with its evidence; it stands beside what is counted, never instead")
    public Recorded record(@RestPath Code code, @Valid @NotNull Result result) {
        return new Recorded(recordResult.record(code, result));
    }

    @GET
    @Path("/{code}/results")
    @Operation(summary = "All that was typed for a target: who, when, by what evidence; the newest first")
    public ResultList results(@RestPath Code code) {
        return new ResultList(views.typed(code));
    }

    record Recorded(UUID id) {}

    record ResultList(List<Typed> items) {}
}
