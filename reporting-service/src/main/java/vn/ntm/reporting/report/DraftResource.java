package vn.ntm.reporting.report;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;
import vn.ntm.reporting.report.CheckDraft.CheckedDraft;
import vn.ntm.reporting.report.ReportViews.DraftView;
import vn.ntm.reporting.report.SubmitReport.Submitted;

@Path("/obligations/{id}/report")
@Tag(name = "Drafts")
@RunOnVirtualThread
class DraftResource {

    private final SaveDraft saveDraft;
    private final CheckDraft checkDraft;
    private final SubmitReport submitReport;
    private final ReportViews views;

    DraftResource(SaveDraft saveDraft, CheckDraft checkDraft, SubmitReport submitReport, ReportViews views) {
        this.saveDraft = saveDraft;
        this.checkDraft = checkDraft;
        this.submitReport = submitReport;
        this.views = views;
    }

    @GET
    @RolesAllowed({"reporter", "reviewer", "viewer", "integration"})
    @Operation(
            operationId = "readDraft",
            summary = "Read the draft",
            description =
                    "Its ETag goes into If-Match of the next change. A draft that nobody began is there at ETag \"0\".")
    public RestResponse<DraftView> read(@RestPath UUID id) {
        return withEtag(views.draft(id));
    }

    @PUT
    @RolesAllowed({"reporter", "integration"})
    @Operation(operationId = "saveDraft", summary = "Save the draft as it is, complete or not", description = """
                    The whole of it. What will be asked about it when it is sent stands beside it. Saving what is there \
                    already changes nothing. What GET gives is taken too: then its "content" counts.""")
    @RequestBody(
            content =
                    @org.eclipse.microprofile.openapi.annotations.media.Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = Content.class)))
    public RestResponse<DraftView> save(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull DraftBody body) {
        saveDraft.save(id, body.content(), ifMatch);
        return withEtag(views.draft(id));
    }

    @GET
    @Path("/checks")
    @RolesAllowed({"reporter", "reviewer", "viewer", "integration"})
    @Operation(
            operationId = "checkDraft",
            summary = "Read what would be refused if the draft were sent as it is",
            description = """
                    Every fault of its content, its files and the remarks left over; nothing is sent. If there is none, only \
                    the state of the obligation stands against sending it.""")
    public RestResponse<CheckedDraft> check(@RestPath UUID id) {
        return checkDraft.check(id).answer();
    }

    @POST
    @Path("/submit")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({"reporter", "integration"})
    @Operation(
            operationId = "submitReport",
            summary = "Send the draft as a version that never changes",
            description = """
                    Answers with a receipt, or with every violation; those of the content are told before by GET …/checks. The \
                    instant of the receipt decides whether it is in time.""")
    public Submitted submit(@RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch) {
        return submitReport.submit(id, ifMatch);
    }

    private static RestResponse<DraftView> withEtag(DraftView draft) {
        return Versioned.of(draft, draft.revision()).answer();
    }
}
