package vn.ntm.reporting.report.remark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How the reporter answers one remark.
 *
 * @param remark its number
 * @param text what was changed, or why it was kept
 */
public record Answer(
        int remark,
        @NotNull Outcome outcome,
        @NotBlank @Size(max = 5000) String text) {

    /** What was done about the cell. */
    public enum Outcome {
        CHANGED,
        KEPT
    }
}
