package vn.ntm.reporting.webhook;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * A webhook as it is set.
 *
 * @param endedAt since when its address answers that it is gone (410), if it does: nothing is sent until it is set again
 * @param twoSecretsUntil until then signatures are made with the old secret too
 * @param secret shown in the answer that made it, and never again
 */
record WebhookView(
        Code code,
        Code organisation,
        String url,
        List<String> types,
        boolean active,
        @Nullable Instant endedAt,
        @Nullable Instant twoSecretsUntil,
        String setBy,
        Instant setAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {}
