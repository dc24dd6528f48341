package vn.ntm.reporting.report.remark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * What a reviewer remarks on one place: by the address of the cell, or by JSON Pointer into the version's content.
 *
 * @param cell such as {@code figures/so-viec} or {@code bieu-05/1.2/kh-6t}
 * @param pointer such as {@code /values/2}
 * @param text In words.
 */
public record CellRemark(
        @Nullable @Size(max = 300) String cell,
        @Nullable @Size(max = 300) String pointer,
        @NotBlank @Size(max = 2000) String text) {}
