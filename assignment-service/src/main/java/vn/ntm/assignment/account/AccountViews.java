package vn.ntm.assignment.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.account.Refusal.NoSuchAccount;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
@Transactional
class AccountViews {

    private final Accounts accounts;
    private final Caller caller;

    AccountViews(Accounts accounts, Caller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    Versioned<Binding> named(String name) {
        return accounts.named(name)
                .filter(account -> caller.covers(account.line().organisation()))
                .map(account -> Versioned.of(account.line(), account.revision()))
                .orElseThrow(() -> new Refused(new NoSuchAccount(name)));
    }
}
