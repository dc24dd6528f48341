package vn.ntm.assignment.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reference a document number, an address, a file: where it can be seen */
public record Evidence(
        @NotBlank @Size(max = 300) String name,
        @NotBlank @Size(max = 2_000) String reference) {}
