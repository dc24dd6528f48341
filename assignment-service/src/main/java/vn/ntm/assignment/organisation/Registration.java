package vn.ntm.assignment.organisation;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * What is said of a body when it is registered.
 *
 * @param code its identity; in an import it must be there, in a PUT it may repeat the address
 * @param aliases other spellings it is found under
 */
record Registration(
        @Nullable Code code,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) @Nullable String nameEn,
        @NotNull Code kind,
        @Nullable Code parent,
        @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases) {

    Registration {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    Registration at(Code address) {
        return new Registration(address, name, nameEn, kind, parent, aliases);
    }
}
