package vn.ntm.assignment.task.escalation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.escalation.Escalation.EscalationLine;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.IfMatch;

@Path("/escalations")
@Tag(name = "Extensions and escalations")
@Authenticated
@RunOnVirtualThread
class EscalationResource {

    private final DecideEscalation decideEscalation;
    private final EscalationViews views;

    EscalationResource(DecideEscalation decideEscalation, EscalationViews views) {
        this.decideEscalation = decideEscalation;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listEscalations",
            summary = "List what one's branch has sent up or must decide, the newest first",
            description = "Over all tasks.")
    public Page<EscalationLine> list(@RestQuery boolean open, @BeanParam @Valid PageRequest page) {
        return views.known(open, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readEscalation",
            summary = "Read one escalation",
            description = "With the decision, once there is one.")
    public RestResponse<EscalationLine> one(@RestPath UUID id) {
        return views.one(id).answer();
    }

    @POST
    @Path("/{id}/decide")
    @RolesAllowed("assigner")
    @Idempotent
    @Operation(
            operationId = "decideEscalation",
            summary = "Answer what was sent up with a decision",
            description = "The body that it was sent to decides, once.")
    public RestResponse<EscalationLine> decide(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @Valid @NotNull Said said) {
        return decideEscalation
                .decide(id, ifMatch, said.decision, said.reference)
                .answer();
    }

    /**
     * The answer to what was sent up.
     *
     * @param decision What is decided, in words.
     * @param reference Number and date of the document that says it.
     */
    @Schema(name = "EscalationDecision")
    record Said(
            @NotBlank @Size(max = 4_000) String decision,
            @Size(max = 300) @Nullable String reference) {}
}
