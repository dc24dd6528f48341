package vn.ntm.reporting.relief;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.reporting.obligation.Until;

/** What is asked of an open act: until when, and always why. */
final class Relief {

    private Relief() {}

    /**
     * A new day, and why.
     *
     * @param deadline Until when.
     * @param reason In words; it stands on the obligation.
     */
    @Schema(name = "DeadlineExtension")
    record Extension(
            @NotNull @Valid Until deadline,
            @NotBlank @Size(max = 2000) String reason) {}

    /**
     * Why something is done.
     *
     * @param reason In words; it stands on the obligation.
     */
    @Schema(name = "StatedReason")
    record Waiver(@NotBlank @Size(max = 2000) String reason) {}
}
