package vn.ntm.platform.audit;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One change, as it was written down in the transaction that made it.
 *
 * @param id The identifier that the installation gave, a UUID.
 * @param number Its place in the chain; null in the first seconds.
 * @param at When it was made.
 * @param actor The account that did it; what follows from what others told has no row.
 * @param subject The identifier of that account at the OpenID Connect provider; null where its token names none.
 * @param organisation The body that it acted for; null for the installation's administrator.
 * @param address The network address that the request came from; null where it is not known.
 * @param request The identifier of the request.
 * @param operation Method and address of the request, "PUT /api/v1/targets/ha-tinh.ct-1".
 * @param resource What kind of thing was changed: obligation, report_version, webhook.
 * @param about Which one: its id or code; * for more than a thousand rows changed at once.
 * @param before What was changed, as it was; null if there was nothing.
 * @param after What was changed, as it is; null if there is nothing any more.
 * @param reason Why, where somebody said it; else null.
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
