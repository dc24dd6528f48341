package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.recognition.rule.Declaration;
import vn.ntm.criteria.recognition.rule.Finding;
import vn.ntm.criteria.recognition.rule.Rulebook;
import vn.ntm.criteria.recognition.rule.SurveyLine;
import vn.ntm.platform.revision.IfMatch;

/** What a dossier holds, and what is asked of it. */
@Path("/recognitions")
@Tag(name = "Recognitions")
@RunOnVirtualThread
@RolesAllowed({"reporter", "reviewer", "assigner", "viewer", "criteria-manager", "integration"})
class DossierResource {

    private final KeepDossier keepDossier;
    private final RecognitionViews views;
    private final Rulebook rulebook;

    DossierResource(KeepDossier keepDossier, RecognitionViews views, Rulebook rulebook) {
        this.keepDossier = keepDossier;
        this.views = views;
        this.rulebook = rulebook;
    }

    @GET
    @Path("/rules")
    @Operation(operationId = "readRecognitionRules", summary = "Read what recognition asks for", description = """
                    Procedures, evidence and prerequisites by tier and day, each with its confidence and source.""")
    public Rulebook.Rules rules() {
        return rulebook.all();
    }

    @GET
    @Path("/{id}/prerequisites")
    @Operation(
            operationId = "readPrerequisites",
            summary = "Read how each prerequisite stands on a day",
            description = """
                    With the figures, who was counted, and who is missing.""")
    public List<Finding> prerequisites(@RestPath UUID id, @RestQuery @Nullable LocalDate at) {
        return views.prerequisites(id, at);
    }

    @PUT
    @Path("/{id}/evidence")
    @RolesAllowed({"reporter", "criteria-manager"})
    @Operation(operationId = "putEvidence", summary = "State the whole list of evidence", description = """
                    Once the dossier is handed in, it is only added to.""")
    public RestResponse<RecognitionView> evidence(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Size(max = 2_000) List<@NotNull @Valid EvidenceItem> said) {
        return keepDossier.evidence(id, ifMatch, said).answer();
    }

    @PUT
    @Path("/{id}/survey")
    @RolesAllowed({"reporter", "criteria-manager"})
    @Operation(
            operationId = "putSurvey",
            summary = "State residents' satisfaction, content by content and commune by commune",
            description = """
                    In two counts: asked, and satisfied.""")
    public RestResponse<RecognitionView> survey(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Size(max = 2_000) List<@NotNull @Valid SurveyLine> said) {
        return keepDossier.survey(id, ifMatch, said).answer();
    }

    @PUT
    @Path("/{id}/declarations")
    @RolesAllowed({"reporter", "criteria-manager"})
    @Operation(
            operationId = "putDeclarations",
            summary = "State what is answered for with a document",
            description = """
                    Debt in construction, security, figures.""")
    public RestResponse<RecognitionView> declarations(
            @RestPath UUID id,
            @RestHeader("If-Match") @Nullable IfMatch ifMatch,
            @NotNull @Size(max = 2_000) List<@NotNull @Valid Declaration> said) {
        return keepDossier.declarations(id, ifMatch, said).answer();
    }
}
