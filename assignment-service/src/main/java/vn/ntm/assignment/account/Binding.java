package vn.ntm.assignment.account;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * For whom an account acts.
 *
 * @param roles what it is meant to do, for the reader; the token decides
 */
record Binding(
        @Nullable String name,
        @NotNull Code organisation,
        @Size(max = 20) List<@Pattern(regexp = "[a-z]+(-[a-z]+)*") @Size(max = 40) String> roles) {

    Binding {
        roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
