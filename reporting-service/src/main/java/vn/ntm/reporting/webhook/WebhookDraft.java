package vn.ntm.reporting.webhook;

import java.net.URI;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/**
 * What an integrator sets.
 *
 * @param organisation whose branch it is told of; the caller's own if none is named
 * @param url https, and no address of the inside.
 * @param types all, if none is named
 * @param active false: nothing is sent, and what happens meanwhile waits
 */
@JsonIgnoreProperties({"code", "endedAt", "twoSecretsUntil", "setBy", "setAt", "secret"
}) // of answers only, and may be sent back
@Schema(name = "WebhookSetting")
record WebhookDraft(
        @Nullable Code organisation,
        @NotNull URI url,
        @Size(max = 50) List<@NotNull String> types,
        boolean active) {

    WebhookDraft {
        types = types == null ? List.of() : List.copyOf(types);
    }
}
