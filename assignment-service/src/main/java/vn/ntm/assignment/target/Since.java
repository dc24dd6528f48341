package vn.ntm.assignment.target;

import java.time.Instant;
import java.util.List;
import java.util.Map;

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
     * @param state {@code REVOKED} or {@code REPLACED}
     * @param replacedBy the directive that took its place
     */
    public record Ended(
            String state,
            Instant at,
            String reason,
            @Nullable Code replacedBy) {}
}
