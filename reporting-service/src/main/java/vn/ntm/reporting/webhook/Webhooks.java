package vn.ntm.reporting.webhook;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.webhook.Refusal.NoSuchWebhook;

@ApplicationScoped
public class Webhooks implements PanacheRepositoryBase<Webhook, String> {

    private final Caller caller;

    Webhooks(Caller caller) {
        this.caller = caller;
    }

    /** What is not in the caller's branch is not there. */
    Webhook ofCaller(Code code) {
        return visible(code, findById(code.text()));
    }

    Webhook heldOfCaller(Code code) {
        return visible(code, findById(code.text(), LockModeType.PESSIMISTIC_WRITE));
    }

    List<Webhook> allOfCaller() {
        return list("organisation in ?1 order by code", caller.branch());
    }

    @Transactional
    public void mustBeOfCaller(Code code) {
        ofCaller(code);
    }

    private Webhook visible(Code code, @org.jspecify.annotations.Nullable Webhook webhook) {
        if (webhook == null || !caller.covers(webhook.organisation())) {
            throw new Refused(new NoSuchWebhook(code));
        }
        return webhook;
    }
}
