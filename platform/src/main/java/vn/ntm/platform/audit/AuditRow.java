package vn.ntm.platform.audit;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param number in the chain; null in the first seconds
 * @param before null: there was nothing; otherwise what was changed
 * @param after null: there is nothing any more
 */
public record AuditRow(
        UUID id,
        @Nullable Long number,
        Instant at,
        String actor,
        @Nullable String subject,
        @Nullable String organisation,
        @Nullable String address,
        String request,
        String operation,
        String resource,
        String about,

        @JsonRawValue @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT) @Nullable
        String before,

        @JsonRawValue @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT) @Nullable
        String after,

        @Nullable String reason) {}
