package vn.ntm.reporting.review.bulk;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One report as the reviewer has seen it. What is not so any more is not accepted.
 *
 * @param report The report's id.
 * @param version The number of the version that was seen.
 * @param contentHash SHA-256 of it, as it was shown.
 * @param key the caller's own, given back with the row
 */
@Schema(name = "SeenReport")
record Seen(
        @NotNull UUID report,
        int version,
        @NotBlank @Size(max = 100) String contentHash,
        @Nullable @Size(max = 200) String key) {}
