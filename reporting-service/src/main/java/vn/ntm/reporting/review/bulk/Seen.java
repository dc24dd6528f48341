package vn.ntm.reporting.review.bulk;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * One report as the reviewer has seen it. What is not so any more is not accepted.
 *
 * @param key the caller's own, given back with the row
 */
record Seen(
        @NotNull UUID report,
        int version,
        @NotBlank @Size(max = 100) String contentHash,
        @Nullable @Size(max = 200) String key) {}
