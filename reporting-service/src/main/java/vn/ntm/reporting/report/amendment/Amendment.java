package vn.ntm.reporting.report.amendment;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.remark.Answer;

/**
 * What the report shall say instead, and why.
 *
 * @param reason In words.
 * @param content The whole of what it shall say.
 * @param answers to remarks, where an earlier amendment came back with some
 */
@Schema(name = "ReportAmendment")
record Amendment(
        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid Content content,
        @Nullable @Size(max = 1000) List<@NotNull @Valid Answer> answers) {

    /** What does not say on which version of the form it was written was written on that of the report it amends. */
    Content insteadOf(Content accepted) {
        return content.formVersion() == null ? content.on(accepted.formVersion()) : content;
    }

    @Override
    public List<Answer> answers() {
        return answers == null ? List.of() : answers;
    }
}
