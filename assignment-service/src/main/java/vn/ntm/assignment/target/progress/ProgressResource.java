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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.TargetViews.Sought;
import vn.ntm.assignment.target.progress.ProgressViews.TargetLine;
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
    @Operation(
            operationId = "listTargetProgress",
            summary = "List how far targets have come on a day, with the units behind each number",
            description = """
                    Counted from facts: accepted reports, evaluations and recognitions. What people typed stands \
                    apart, and decides only where there are no facts to count.""")
    public Page<TargetLine> progress(
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
    @Operation(
            operationId = "recordTargetResult",
            summary = "Type a result of a target in, with its evidence",
            description = """
                    It stands beside what is counted, never instead, and is never changed: a better one comes after.""")
    public Recorded record(@RestPath Code code, @Valid @NotNull Result result) {
        return new Recorded(recordResult.record(code, result));
    }

    @GET
    @Path("/{code}/results")
    @Operation(
            operationId = "listTargetResults",
            summary = "List what was typed for a target, the newest first",
            description = "Who, when and by what evidence; 500 at most.")
    public ResultList results(@RestPath Code code) {
        return new ResultList(views.typed(code));
    }

    /**
     * A result that was typed.
     *
     * @param id The identifier that the installation gave, a UUID.
     */
    @Schema(name = "ResultRecorded")
    record Recorded(UUID id) {}

    /**
     * What was typed for a target.
     *
     * @param items The newest first, 500 at most.
     */
    @Schema(name = "TypedResultList")
    record ResultList(List<Typed> items) {}
}
