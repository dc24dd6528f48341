package vn.ntm.assignment.account;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.account.Refusal.AnotherName;
import vn.ntm.assignment.account.Refusal.BeyondBranch;
import vn.ntm.assignment.account.Refusal.NoSuchAccount;
import vn.ntm.assignment.account.Refusal.NoSuchBody;
import vn.ntm.assignment.organisation.Organisations;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class BindAccount {

    private final Accounts accounts;
    private final Organisations organisations;
    private final Caller caller;
    private final Outbox outbox;

    BindAccount(Accounts accounts, Organisations organisations, Caller caller, Outbox outbox) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.caller = caller;
        this.outbox = outbox;
    }

    @Transactional
    Versioned<Binding> bind(String name, Binding said, @Nullable IfMatch ifMatch) {
        if (said.name() != null && !said.name().equals(name)) {
            throw new Refused(new AnotherName(name, said.name()));
        }
        if (organisations.known(List.of(said.organisation())).isEmpty()) {
            throw new Refused(new NoSuchBody(said.organisation()));
        }
        if (!caller.covers(said.organisation())) {
            throw new Refused(new BeyondBranch(said.organisation()));
        }
        return accounts.named(name)
                .map(account -> rebind(account, name, said, ifMatch))
                .orElseGet(() -> create(name, said));
    }

    private Versioned<Binding> create(String name, Binding said) {
        var account = new Account(name, said);
        accounts.persistAndFlush(account);
        outbox.add(account.bound());
        return Versioned.created(account.line(), account.revision());
    }

    /** An account of another branch cannot be taken over, nor is it shown that it exists. */
    private Versioned<Binding> rebind(Account known, String name, Binding said, @Nullable IfMatch ifMatch) {
        if (!caller.covers(known.line().organisation())) {
            throw new Refused(new NoSuchAccount(name));
        }
        if (!known.isAs(said)) {
            IfMatch.check(ifMatch, known.revision());
            outbox.add(known.bind(said));
            accounts.flush();
        }
        return Versioned.of(known.line(), known.revision());
    }
}
