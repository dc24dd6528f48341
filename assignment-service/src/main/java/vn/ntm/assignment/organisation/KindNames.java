package vn.ntm.assignment.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * What a kind is called.
 *
 * @param code may repeat the address, so that a file can be sent as it is
 */
record KindNames(
        @Nullable Code code,
        @NotBlank @Size(max = 300) String name,
        @Size(max = 300) @Nullable String nameEn) {}
