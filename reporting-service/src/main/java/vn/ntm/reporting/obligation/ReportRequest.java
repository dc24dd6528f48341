package vn.ntm.reporting.obligation;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.ntm.kernel.Code;

/**
 * What a requester asks for.
 *
 * @param code Names the request within its regime; the period is AH- and this.
 * @param regime The code of an ad hoc regime.
 * @param title What it is about.
 * @param reporters Codes of the bodies that are asked; 5,000 at most.
 * @param deadline Until when.
 */
record ReportRequest(
        @NotNull Code code,
        @NotNull Code regime,
        @NotBlank @Size(max = 500) String title,
        @NotEmpty @Size(max = 5000) List<@NotNull Code> reporters,
        @NotNull @Valid Until deadline) {}
