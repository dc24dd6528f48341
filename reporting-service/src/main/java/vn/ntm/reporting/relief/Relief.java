package vn.ntm.reporting.relief;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.ntm.reporting.obligation.Until;

/** What is asked of an open act: until when, and always why. */
final class Relief {

    private Relief() {}

    record Extension(
            @NotNull @Valid Until deadline,
            @NotBlank @Size(max = 2000) String reason) {}

    record Waiver(@NotBlank @Size(max = 2000) String reason) {}
}
