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
    @Operation(summary = "Directives one's branch has issued or is addressed by, the newest first")
    public Page<DirectiveLine> list(
            @RestQuery @Nullable Code issuer,
            @RestQuery @Nullable Integer year,
            @RestQuery @Nullable State state,
            @BeanParam @Valid PageRequest page) {
        return views.found(new Wanted(issuer, year, state), page);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One directive, by its code or id, as it was written")
    public RestResponse<DirectiveView> read(@RestPath Code id) {
        return views.named(id).answer();
    }

    @POST
    @RolesAllowed("assigner")
    @Idempotent
    @Operation(summary = "Draft a directive; its number and date may come later")
    public RestResponse<DirectiveView> draft(@NotNull Document document) {
        return draftDirective.draft(document).answer();
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", "application/json"})
    @RolesAllowed("assigner")
    @Operation(summary = "Revise a draft: what is named changes, null clears (RFC 7396)")
    public RestResponse<DirectiveView> revise(
            @RestPath Code id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull Map<String, Object> patch) {
        return reviseDirective.revise(id, ifMatch, patch).answer();
    }

    @POST
    @Path("/{id}/publish")
    @RolesAllowed("assigner")
    @Idempotent
    @Operation(summary = "Publish: tasks are assigned to every body meant today, regimes come into force")
    public RestResponse<DirectiveView> publish(@RestPath Code id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
        return publishDirective.publish(id, ifMatch).answer();
    }

    @POST
    @Path("/{id}/revoke")
    @RolesAllowed("assigner")
    @Idempotent
    @Operation(summary = "End a directive: what is open under it is cancelled, what was completed stays")
    public RestResponse<DirectiveView> revoke(
            @RestPath Code id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Revocation said) {
        return revokeDirective.revoke(id, ifMatch, said.reason).answer();
    }

    @POST
    @Path("/{id}/replace")
    @RolesAllowed("assigner")
    @Idempotent
    @Operation(summary = "Publish the draft that says it replaces this directive, which ends at the same instant")
    public RestResponse<DirectiveView> replace(
            @RestPath Code id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Successor said) {
        return replaceDirective
                .replace(id, ifMatch, new Replacement(said.by, said.openTasks, said.reason))
                .answer();
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Who did what with it, and when")
    public List<StepLine> history(@RestPath Code id) {
        return views.history(id);
    }

    record Revocation(@NotBlank @Size(max = 4_000) String reason) {}

    record Successor(
            @NotNull Code by,
            @NotNull OpenTasks openTasks,
            @NotBlank @Size(max = 4_000) String reason) {}
}
