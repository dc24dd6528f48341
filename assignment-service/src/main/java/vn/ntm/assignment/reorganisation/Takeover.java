package vn.ntm.assignment.reorganisation;

import java.util.Set;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * Who goes on with what was open at a body that ends.
 *
 * @param matters null for everything
 */
record Takeover(
        @NotNull Code from, @NotNull Code to, @Nullable Set<@NotNull Matter> matters) {

    boolean covers(Matter matter) {
        return matters == null || matters.isEmpty() || matters.contains(matter);
    }
}
