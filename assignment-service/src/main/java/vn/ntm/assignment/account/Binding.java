package vn.ntm.assignment.account;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * For whom an account acts.
 *
 * @param name The account's name at the OpenID Connect provider; in a PUT it may repeat the address.
 * @param organisation The body that it acts for; it may do what its roles allow within this body's branch.
 * @param roles What it is meant to do, for the reader; the token decides.
 */
@Schema(name = "AccountBinding")
record Binding(
        @Nullable String name,
        @NotNull Code organisation,
        @Size(max = 20) List<@Pattern(regexp = "^[a-z]+(-[a-z]+)*$") @Size(max = 40) String> roles) {

    Binding {
        roles = roles == null ? List.of() : List.copyOf(roles);
    }
}
