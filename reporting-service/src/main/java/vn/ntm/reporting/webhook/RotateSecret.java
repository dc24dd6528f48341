package vn.ntm.reporting.webhook;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

/** A new secret beside the old one: for some days both sign, so that nothing is lost while the other side changes over. */
@ApplicationScoped
class RotateSecret {

    private final Webhooks webhooks;
    private final Secrets secrets;
    private final Clock clock;

    RotateSecret(Webhooks webhooks, Secrets secrets, Clock clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Transactional
    Versioned<WebhookView> rotate(Code code, @Nullable IfMatch ifMatch) {
        var webhook = webhooks.heldOfCaller(code);
        IfMatch.check(ifMatch, webhook.revision());
        webhook.rotate(secrets.next(), clock.instant());
        webhooks.flush();
        return Versioned.of(webhook.view(webhook.secret()), webhook.revision());
    }
}
