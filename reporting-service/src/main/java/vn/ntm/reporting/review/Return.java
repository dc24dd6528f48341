package vn.ntm.reporting.review;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.reporting.report.remark.CellRemark;

/**
 * Why a report is returned: a reason of the catalogue, a remark, and remarks on single cells.
 *
 * @param reason its name or its code: {@code WRONG_FIGURES}, {@code sai-so-lieu}
 * @param remark In words, for the reporter to read.
 * @param cells Remarks on single cells; 1,000 at most.
 */
@Schema(name = "ReportReturn")
record Return(
        @NotBlank @Size(max = 80) String reason,
        @NotBlank @Size(max = 5000) String remark,
        @NotNull @Size(max = 1000) List<@NotNull @Valid CellRemark> cells) {}
