package vn.ntm.assignment.task.duty;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.duty.Duty.DutyLine;
import vn.ntm.assignment.task.duty.Occurrence.OccurrenceLine;
import vn.ntm.kernel.Code;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.IfMatch;

@Path("/duties")
@Tag(name = "Duties")
@Authenticated
@RunOnVirtualThread
class DutyResource {

    private final RecordMinutes recordMinutes;
    private final DutyViews views;

    DutyResource(RecordMinutes recordMinutes, DutyViews views) {
        this.recordMinutes = recordMinutes;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listDuties",
            summary = "List what one's branch holds, takes part in or has set, again and again",
            description = "Regular review meetings (\"giao ban\"), in the order in which they began.")
    public Page<DutyLine> list(
            @RestQuery @Nullable Code organisation,
            @RestQuery @Nullable Code directive,
            @BeanParam @Valid PageRequest page) {
        return views.found(organisation, directive, page);
    }

    @GET
    @Path("/{id}/occurrences")
    @Operation(
            operationId = "listMeetings",
            summary = "List the meetings of a duty, the latest first",
            description = "Those whose day has come or is near.")
    public Page<OccurrenceLine> occurrences(
            @RestPath UUID id, @RestQuery boolean missed, @BeanParam @Valid PageRequest page) {
        return views.occurrences(id, missed, page);
    }

    @GET
    @Path("/occurrences/{id}")
    @Operation(
            operationId = "readMeeting",
            summary = "Read one meeting, with its minutes",
            description = "Known to the body that holds it, to those who take part and to the issuer.")
    public RestResponse<OccurrenceLine> occurrence(@RestPath UUID id) {
        return views.occurrence(id).answer();
    }

    @POST
    @Path("/occurrences/{id}/minutes")
    @RolesAllowed("reporter")
    @Idempotent
    @Operation(operationId = "recordMinutes", summary = "Record the minutes of a meeting, once", description = """
                    On its day or after; what was held late is held. Minutes never change: they are corrected in the \
                    next ones.""")
    public RestResponse<OccurrenceLine> record(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Minutes minutes) {
        return recordMinutes.record(id, ifMatch, minutes).answer();
    }
}
