package vn.ntm.assignment.directive;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.DirectiveViews.DirectiveLine;
import vn.ntm.assignment.directive.DirectiveViews.Wanted;
import vn.ntm.assignment.directive.ReplaceDirective.OpenTasks;
import vn.ntm.assignment.directive.ReplaceDirective.Replacement;
import vn.ntm.assignment.directive.Step.StepLine;
import vn.ntm.kernel.Code;
import vn.ntm.platform.dryrun.DryRun;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.IfMatch;

@Path("/directives")
@Tag(name = "Directives")
@Authenticated
@RunOnVirtualThread
class DirectiveResource {

    private final DraftDirective draftDirective;
    private final ReviseDirective reviseDirective;
    private final PublishDirective publishDirective;
    private final RevokeDirective revokeDirective;
    private final ReplaceDirective replaceDirective;
    private final DirectiveViews views;

    DirectiveResource(
            DraftDirective draftDirective,
            ReviseDirective reviseDirective,
            PublishDirective publishDirective,
            RevokeDirective revokeDirective,
            ReplaceDirective replaceDirective,
            DirectiveViews views) {
        this.draftDirective = draftDirective;
        this.reviseDirective = reviseDirective;
        this.publishDirective = publishDirective;
        this.revokeDirective = revokeDirective;
        this.replaceDirective = replaceDirective;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listDirectives",
            summary = "List directives that one's branch has issued or is addressed by, the newest first",
            description = "Drafts are listed to their issuer's branch only.")
    public Page<DirectiveLine> list(
            @RestQuery @Nullable Code issuer,
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable State state,
            @BeanParam @Valid PageRequest page) {
        return views.found(new Wanted(issuer, year, state), page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readDirective",
            summary = "Read one directive as it was written",
            description = "With its warnings: what is no reason to refuse it and yet deserves a look.")
    public RestResponse<DirectiveView> read(@RestPath Code id) {
        return views.named(id).answer();
    }

    @POST
    @RolesAllowed("assigner")
    @Idempotent
    @DryRun
    @Operation(
            operationId = "draftDirective",
            summary = "Draft a directive; its number and date may come later",
            description = """
                    The whole document is checked, and every violation is told at once. Nobody owes anything before \
                    it is published.""")
    public RestResponse<DirectiveView> draft(@RestQuery boolean dryRun, @NotNull Document document) {
        return draftDirective.draft(document).answer();
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed("assigner")
    @DryRun
    @Operation(
            operationId = "reviseDirective",
            summary = "Revise a draft, or complete what a published directive left blank",
            description = """
                    JSON Merge Patch (RFC 7396): what is named changes, null clears, a list is replaced whole, what \
                    is not named stays. Of a published directive only what is blank can be said, once: number, date, \
                    year, signer, the first day of a duty, the year of a baseline or of a carry-over. Targets that \
                    waited for the year become targets then.""")
    @RequestBody(
            content = {
                @Content(
                        mediaType = "application/merge-patch+json",
                        schema = @Schema(implementation = DirectivePatch.class)),
                @Content(mediaType = "application/json", schema = @Schema(implementation = DirectivePatch.class))
            })
    public RestResponse<DirectiveView> revise(
            @RestPath Code id,
            @RestQuery boolean dryRun,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @NotNull Map<String, Object> patch) {
        return reviseDirective.revise(id, ifMatch, patch).answer();
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed("assigner")
    @Idempotent
    @DryRun
    @Operation(
            operationId = "publishDirective",
            summary = "Publish a draft: its work is assigned from this instant on",
            description = """
                    In one transaction the document enters into force, tasks are assigned to every body that its \
                    groups mean today, duties begin, its targets become targets and its regimes are told to those \
                    who report. Tells DirectivePublished and a TaskAssigned for each body and task.""")
    public RestResponse<DirectiveView> publish(
            @RestPath Code id, @RestQuery boolean dryRun, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return publishDirective.publish(id, ifMatch).answer();
    }

    @POST
    @Path("/{id}/revoke")
    @RolesAllowed("assigner")
    @Idempotent
    @DryRun
    @Operation(
            operationId = "revokeDirective",
            summary = "End a directive: what is open under it is cancelled",
            description = """
                    What was completed stays; duties end, and its regimes ask for nothing more. Tells \
                    DirectiveRevoked and a TaskCancelled for each open task.""")
    public RestResponse<DirectiveView> revoke(
            @RestPath Code id,
            @RestQuery boolean dryRun,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull Revocation said) {
        return revokeDirective.revoke(id, ifMatch, said.reason).answer();
    }

    @POST
    @Path("/{id}/replace")
    @RolesAllowed("assigner")
    @Idempotent
    @DryRun
    @Operation(
            operationId = "replaceDirective",
            summary = "Publish the draft that replaces a directive, which ends at the same instant",
            description = """
                    The draft names the old directive in "replaces" and may set its regimes again. Open tasks go on \
                    under the same number and body, or are cancelled. Answers with the directive that ended. Tells \
                    DirectivePublished, DirectiveReplaced, TaskAssigned and TaskCancelled.""")
    public RestResponse<DirectiveView> replace(
            @RestPath Code id,
            @RestQuery boolean dryRun,
            @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
            @Valid @NotNull Successor said) {
        return replaceDirective
                .replace(id, ifMatch, new Replacement(said.by, said.openTasks, said.reason))
                .answer();
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listDirectiveHistory",
            summary = "List who did what with a directive, and when",
            description = "The oldest step first.")
    public List<StepLine> history(@RestPath Code id) {
        return views.history(id);
    }

    /**
     * Why a directive ends.
     *
     * @param reason Kept with the directive and told to all who owe something under it.
     */
    @Schema(name = "DirectiveRevocation")
    record Revocation(@NotBlank @Size(max = 4_000) String reason) {}

    /**
     * Which draft takes the place of a directive, and what becomes of what is still owed.
     *
     * @param by The code of the draft; it says "replaces" with this directive's code.
     * @param openTasks What becomes of what is still owed under the old one.
     * @param reason Why, kept in the history of the old one.
     */
    @Schema(name = "DirectiveReplacement")
    record Successor(
            @NotNull Code by,
            @NotNull OpenTasks openTasks,
            @NotBlank @Size(max = 4_000) String reason) {}
}
