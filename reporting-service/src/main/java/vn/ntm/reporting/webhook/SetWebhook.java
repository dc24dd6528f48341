package vn.ntm.reporting.webhook;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;
import vn.ntm.reporting.exchange.EventLog;
import vn.ntm.reporting.exchange.EventTypes;
import vn.ntm.reporting.webhook.Refusal.BreaksRules;
import vn.ntm.reporting.webhook.Webhook.SetBy;
import vn.ntm.reporting.webhook.delivery.Destination;

@ApplicationScoped
class SetWebhook {

    private final Webhooks webhooks;
    private final EventLog log;
    private final Secrets secrets;
    private final Destination destination;
    private final Caller caller;
    private final Clock clock;

    SetWebhook(Webhooks webhooks, EventLog log, Secrets secrets, Destination destination, Caller caller, Clock clock) {
        this.webhooks = webhooks;
        this.log = log;
        this.secrets = secrets;
        this.destination = destination;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<WebhookView> set(Code code, WebhookDraft draft, @Nullable IfMatch ifMatch) {
        if (webhooks.findById(code.text()) == null) {
            check(draft, null);
            return create(code, draft);
        }
        var webhook = webhooks.heldOfCaller(code);
        boolean same = webhook.says(draft);
        if (same && !webhook.rests()) {
            return Versioned.of(webhook.view(null), webhook.revision());
        }
        if (!same) { // who lets it begin again overwrites nothing
            IfMatch.check(ifMatch, webhook.revision());
        }
        check(draft, webhook.organisation());
        webhook.become(act(draft));
        webhooks.flush();
        return Versioned.of(webhook.view(null), webhook.revision());
    }

    private Versioned<WebhookView> create(Code code, WebhookDraft draft) {
        var organisation = draft.organisation() == null ? caller.organisation() : draft.organisation();
        var webhook = new Webhook(code, organisation, secrets.next(), log.end(), act(draft));
        webhooks.persistAndFlush(webhook);
        return Versioned.created(webhook.view(webhook.secret()), webhook.revision());
    }

    private SetBy act(WebhookDraft draft) {
        return new SetBy(draft, caller.account(), clock.instant());
    }

    /** @param held whose it is already; null for a new one */
    private void check(WebhookDraft draft, @Nullable Code held) {
        EventTypes.known(draft.types(), "/types");
        List<Violation> violations = new ArrayList<>();
        destination
                .objection(draft.url())
                .ifPresent(words -> violations.add(
                        new Violation("/url", "address-not-allowed", draft.url().toString(), words)));
        var organisation = draft.organisation();
        if (organisation != null && !caller.branch().contains(organisation)) {
            violations.add(new Violation(
                    "/organisation",
                    "unknown-organisation",
                    organisation.text(),
                    Words.of("Không có cơ quan %s.", "There is no organisation %s.", organisation)));
        }
        if (organisation != null && held != null && !organisation.equals(held)) {
            violations.add(new Violation(
                    "/organisation",
                    "organisation-stays",
                    organisation.text(),
                    Words.of(
                            "Webhook này của %s; cơ quan khác cần một webhook khác.",
                            "This webhook is of %s; another body needs another webhook.", held)));
        }
        if (!violations.isEmpty()) {
            throw new Refused(new BreaksRules(violations));
        }
    }
}
