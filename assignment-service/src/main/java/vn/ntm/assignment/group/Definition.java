package vn.ntm.assignment.group;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * Whom a group means.
 *
 * @param code may repeat the address, so that a file can be sent as it is
 * @param under bodies of these kinds below this one; null for the whole country
 */
record Definition(
        @Nullable Code code,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 5_000) List<Code> members,
        @Size(max = 100) List<Code> kinds,
        @Nullable Code under) {

    Definition {
        members = members == null ? List.of() : List.copyOf(members);
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
    }
}
