package vn.ntm.assignment.target;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * What has happened since a target was set, and does not change it.
 *
 * @param successors who stands on a day where a named unit stood; only of units that are no longer themselves
 * @param ended what became of the directive that states it; null while that is in force
 */
public record Since(
        Map<Code, List<Code>> successors, @Nullable Ended ended) {

    /**
     * What became of a directive that is in force no more. The target is kept and asks for nothing more.
     *
     * @param state REVOKED or REPLACED.
     * @param at When it ended.
     * @param reason Why, in words.
     * @param replacedBy The directive that took its place; null if none did.
     */
    @Schema(name = "DirectiveEnded")
    public record Ended(
            @NotNull @Schema(enumeration = {"REVOKED", "REPLACED"})
            String state,

            @NotNull Instant at,
            @NotNull String reason,
            @Nullable Code replacedBy) {}
}
