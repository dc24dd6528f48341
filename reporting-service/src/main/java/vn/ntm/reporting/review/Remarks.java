package vn.ntm.reporting.review;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a report is returned: a reason of the catalogue, a remark, and remarks on single cells. */
record Remarks(
        @NotNull ReturnReason reason,
        @NotBlank @Size(max = 5000) String remark,
        @NotNull @Size(max = 1000) List<@NotNull @Valid CellRemark> cells) {

    /**
     * A remark on one place.
     *
     * @param pointer JSON Pointer into the version's content, such as {@code /values/2}
     */
    record CellRemark(
            @NotBlank @Size(max = 300) String pointer,
            @NotBlank @Size(max = 2000) String text) {}
}
