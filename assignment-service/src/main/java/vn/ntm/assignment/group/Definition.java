package vn.ntm.assignment.group;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * Whom a group of addressees means, "UBND các huyện": bodies by list, by rule, or both.
 *
 * @param code May repeat the address, so that a file can be sent as it is.
 * @param name As documents call it.
 * @param members Bodies by list; something must be in members or in kinds.
 * @param kinds All bodies of these kinds, on the day that it is expanded.
 * @param under Of those kinds only bodies below this one; null for the whole country.
 */
@Schema(name = "OrganisationGroup")
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
