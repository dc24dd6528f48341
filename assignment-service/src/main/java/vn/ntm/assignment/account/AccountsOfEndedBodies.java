package vn.ntm.assignment.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.assignment.reorganisation.HandedOver;
import vn.ntm.assignment.reorganisation.Matter;
import vn.ntm.assignment.reorganisation.OpenItem;
import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;

/** Who acted for a body that ends acts for the one that takes over. */
@ApplicationScoped
class AccountsOfEndedBodies implements HandedOver {

    private final Accounts accounts;
    private final Outbox outbox;

    AccountsOfEndedBodies(Accounts accounts, Outbox outbox) {
        this.accounts = accounts;
        this.outbox = outbox;
    }

    @Override
    public Matter matter() {
        return Matter.ACCOUNT;
    }

    @Override
    public List<OpenItem> open(Collection<Code> bodies) {
        return accounts.actingFor(bodies).stream()
                .map(account -> new OpenItem(
                        Matter.ACCOUNT, account.line().organisation(), account.name(), account.name(), null))
                .toList();
    }

    @Override
    public int handOver(UUID change, Map<Code, Code> plan) {
        var handed = accounts.actingFor(plan.keySet());
        outbox.addAll(handed.stream()
                .map(account -> account.actFor(plan.getOrDefault(
                        account.line().organisation(), account.line().organisation())))
                .toList());
        return handed.size();
    }
}
