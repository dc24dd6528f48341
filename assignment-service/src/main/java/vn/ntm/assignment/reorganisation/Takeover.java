package vn.ntm.assignment.reorganisation;

import java.util.Set;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * Who goes on with what was open at a body that ends.
 *
 * @param from The body that ends.
 * @param to The body that goes on.
 * @param matters What goes to it; left out or empty, everything.
 */
record Takeover(
        @NotNull Code from, @NotNull Code to, @Nullable Set<@NotNull Matter> matters) {

    boolean covers(Matter matter) {
        return matters == null || matters.isEmpty() || matters.contains(matter);
    }
}
