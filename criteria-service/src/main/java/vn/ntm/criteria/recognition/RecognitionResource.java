package vn.ntm.criteria.recognition;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.recognition.rule.Vote;
import vn.ntm.platform.idempotency.Idempotent;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.IfMatch;

@Path("/recognitions")
@Tag(name = "Recognitions")
@RunOnVirtualThread
@RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "criteria-manager", "integration"})
class RecognitionResource {

    private final RegisterDossier registerDossier;
    private final AdvanceDossier advanceDossier;
    private final DecideRecognition decideRecognition;
    private final RevokeRecognition revokeRecognition;
    private final AcknowledgeRecognition acknowledgeRecognition;
    private final RecognitionViews views;

    RecognitionResource(
            RegisterDossier registerDossier,
            AdvanceDossier advanceDossier,
            DecideRecognition decideRecognition,
            RevokeRecognition revokeRecognition,
            AcknowledgeRecognition acknowledgeRecognition,
            RecognitionViews views) {
        this.registerDossier = registerDossier;
        this.advanceDossier = advanceDossier;
        this.decideRecognition = decideRecognition;
        this.revokeRecognition = revokeRecognition;
        this.acknowledgeRecognition = acknowledgeRecognition;
        this.views = views;
    }

    @GET
    @Operation(
            operationId = "listRecognitions",
            summary = "List recognitions of one's branch, as they stood on a day",
            description = """
                    Ordered by code. Every condition narrows the list.""")
    public Page<RecognitionLine> list(@BeanParam RecognitionQuery query, @BeanParam @Valid PageRequest page) {
        return views.list(query, page);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readRecognition", summary = "Read one dossier", description = """
                    With its evidence, survey, declarations, decisions and history.""")
    public RestResponse<RecognitionView> one(@RestPath UUID id) {
        return views.one(id).answer();
    }

    @POST
    @RolesAllowed({"reporter", "criteria-manager"})
    @Idempotent
    @Operation(operationId = "registerRecognition", summary = "Register a unit for the tier of a set")
    public RestResponse<RecognitionView> register(@NotNull @Valid Registration said) {
        return registerDossier.register(said).answer();
    }

    @POST
    @Path("/{id}/self-assess")
    @RolesAllowed({"reporter", "criteria-manager"})
    @Idempotent
    @Operation(operationId = "selfAssessRecognition", summary = "Hand the dossier in: the unit says that it is ready")
    public RestResponse<RecognitionView> selfAssess(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Remark said) {
        return advanceDossier.selfAssess(id, ifMatch, said).answer();
    }

    @POST
    @Path("/{id}/examine")
    @RolesAllowed("criteria-manager")
    @Idempotent
    @Operation(operationId = "examineRecognition", summary = "Examine the dossier, as the district", description = """
                    While there was one: until 30 June 2025.""")
    public RestResponse<RecognitionView> examine(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Remark said) {
        return advanceDossier.examine(id, ifMatch, said).answer();
    }

    @POST
    @Path("/{id}/appraise")
    @RolesAllowed("criteria-manager")
    @Idempotent
    @Operation(operationId = "appraiseRecognition", summary = "Appraise the dossier, as the deciding side")
    public RestResponse<RecognitionView> appraise(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Remark said) {
        return advanceDossier.appraise(id, ifMatch, said).answer();
    }

    @POST
    @Path("/{id}/vote")
    @RolesAllowed("criteria-manager")
    @Idempotent
    @Operation(operationId = "voteOnRecognition", summary = "Record the council's vote", description = """
                    It is kept whatever it says.""")
    public RestResponse<RecognitionView> vote(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Vote said) {
        return advanceDossier.vote(id, ifMatch, said).answer();
    }

    @POST
    @Path("/{id}/return")
    @RolesAllowed("criteria-manager")
    @Idempotent
    @Operation(operationId = "returnRecognition", summary = "Give the dossier back to the unit, with a reason")
    public RestResponse<RecognitionView> giveBack(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Reason said) {
        return advanceDossier.giveBack(id, ifMatch, said).answer();
    }

    @POST
    @Path("/{id}/refuse")
    @RolesAllowed("criteria-manager")
    @Idempotent
    @Operation(operationId = "refuseRecognition", summary = "Refuse the dossier for good, with a reason")
    public RestResponse<RecognitionView> refuse(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Reason said) {
        return advanceDossier.refuse(id, ifMatch, said).answer();
    }

    @POST
    @Path("/{id}/decide")
    @RolesAllowed("criteria-manager")
    @Idempotent
    @Operation(operationId = "decideRecognition", summary = "Recognise the unit", description = """
                    Refused with every prerequisite that is unmet on the day of the decision.""")
    public RestResponse<RecognitionView> decide(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Decision said) {
        return decideRecognition.decide(id, ifMatch, said).answer();
    }

    @POST
    @Path("/{id}/announce")
    @RolesAllowed("criteria-manager")
    @Idempotent
    @Operation(operationId = "announceRecognition", summary = "Announce the recognition")
    public RestResponse<RecognitionView> announce(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Announcement said) {
        return decideRecognition.announce(id, ifMatch, said).answer();
    }

    @POST
    @Path("/{id}/revoke")
    @RolesAllowed("criteria-manager")
    @Idempotent
    @Operation(operationId = "revokeRecognition", summary = "Revoke a recognition", description = """
                    When enough criteria have fallen below the standard.""")
    public RestResponse<RecognitionView> revoke(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Revocation said) {
        return revokeRecognition.revoke(id, ifMatch, said).answer();
    }

    @POST
    @Path("/{id}/acknowledge")
    @RolesAllowed("criteria-manager")
    @Idempotent
    @Operation(
            operationId = "acknowledgeRecognition",
            summary = "Acknowledge a recognition for the unit that came out of a merger",
            description = """
                    Makes a recognition of that unit.""")
    public RestResponse<RecognitionView> acknowledge(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Valid Acknowledgement said) {
        return acknowledgeRecognition.acknowledge(id, ifMatch, said).answer();
    }
}
