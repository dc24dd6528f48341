package vn.ntm.assignment.organisation.timeline;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** "Người đứng đầu": who answers for the body, and since when. */
public record Head(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) @Nullable String title,
        @Nullable LocalDate since) {}
