package vn.ntm.reporting.webhook;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.kernel.Code;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
@Transactional
class WebhookViews {

    private final Webhooks webhooks;

    WebhookViews(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    List<WebhookView> all() {
        return webhooks.allOfCaller().stream()
                .map(webhook -> webhook.view(null))
                .toList();
    }

    Versioned<WebhookView> of(Code code) {
        var webhook = webhooks.ofCaller(code);
        return Versioned.of(webhook.view(null), webhook.revision());
    }
}
