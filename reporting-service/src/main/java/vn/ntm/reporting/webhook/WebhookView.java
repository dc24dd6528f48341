package vn.ntm.reporting.webhook;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * A webhook as it is set.
 *
 * @param code The webhook's code.
 * @param organisation The body whose branch it is told of.
 * @param url Where events are pushed to.
 * @param types Only events of these types; all if empty.
 * @param active false: nothing is sent, and what happens meanwhile waits.
 * @param endedAt since when its address answers that it is gone (410), if it does: nothing is sent until it is set again
 * @param twoSecretsUntil until then signatures are made with the old secret too
 * @param setBy The account that set it.
 * @param setAt When.
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
