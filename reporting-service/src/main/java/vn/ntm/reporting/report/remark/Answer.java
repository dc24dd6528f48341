package vn.ntm.reporting.report.remark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the reporter answers one remark.
 *
 * @param remark its number
 * @param outcome CHANGED, or KEPT as it was.
 * @param text what was changed, or why it was kept
 */
@Schema(name = "RemarkAnswer")
public record Answer(
        int remark,
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 5000) String text) {

    /** What was done about the cell. */
    @Schema(name = "RemarkOutcome")
    public enum Outcome {
        CHANGED,
        KEPT
    }
}
