package vn.ntm.criteria.set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A whole set on its way in or out: what it is called, and one version.
 *
 * @param set What it is called.
 * @param content The whole of the version.
 */
public record SetFile(
        @Valid @NotNull NewSet set, @Valid @NotNull Content content) {}
