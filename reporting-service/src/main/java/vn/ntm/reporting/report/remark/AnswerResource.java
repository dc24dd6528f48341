package vn.ntm.reporting.report.remark;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

@Path("/obligations/{id}/report/answers")
@Tag(name = "Drafts")
@RunOnVirtualThread
class AnswerResource {

    private final AnswerRemarks answerRemarks;

    AnswerResource(AnswerRemarks answerRemarks) {
        this.answerRemarks = answerRemarks;
    }

    @PUT
    @RolesAllowed({"reporter", "integration"})
    @Operation(operationId = "answerRemarks", summary = "Answer remarks on the returned version", description = """
                    Each as changed, or as kept for a reason, before the next version is sent. Sending asks that each remark \
                    is answered or its cell changed, and that the answer agrees with the draft.""")
    public RestResponse<Remarked> answer(
            @RestPath UUID id, @RestHeader("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid Answers answers) {
        var answered = answerRemarks.answer(id, answers.answers(), ifMatch);
        return Versioned.of(new Remarked(answered.content()), answered.revision())
                .answer();
    }

    /**
     * Answers to remarks.
     *
     * @param answers Each remark once; 1,000 at most.
     */
    @Schema(name = "RemarkAnswers")
    record Answers(@NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Answer> answers) {}

    /**
     * The remarks with their answers.
     *
     * @param remarks In their order.
     */
    @Schema(name = "AnsweredRemarks")
    record Remarked(List<RemarkLine> remarks) {}
}
