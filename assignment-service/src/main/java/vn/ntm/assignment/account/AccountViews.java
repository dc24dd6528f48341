package vn.ntm.assignment.account;

import java.util.HashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.account.Refusal.NoSuchAccount;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
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

    Page<Binding> found(@Nullable Code organisation, PageRequest page) {
        var conditions = new HashMap<String, Object>();
        var where = new StringBuilder("select * from account a where true");
        if (!caller.isInstallationAdministrator()) {
            where.append(" and a.organisation = any(:branch)");
            conditions.put("branch", caller.branch().stream().map(Code::text).toArray(String[]::new));
        }
        if (organisation != null) {
            where.append(" and a.organisation = :organisation");
            conditions.put("organisation", organisation.text());
        }
        page.cursor().ifPresent(after -> {
            where.append(" and a.name > :after");
            conditions.put("after", after.read(0, name -> name));
        });
        where.append(" order by a.name limit :size");
        conditions.put("size", page.sizeAndOne());
        var query = accounts.getSession().createNativeQuery(where.toString(), Account.class);
        conditions.forEach(query::setParameter);
        return Page.of(query.getResultList().stream().map(Account::line).toList(), page, line -> List.of(line.name()));
    }

    Versioned<Binding> named(String name) {
        return accounts.named(name)
                .filter(account -> caller.covers(account.line().organisation()))
                .map(account -> Versioned.of(account.line(), account.revision()))
                .orElseThrow(() -> new Refused(new NoSuchAccount(name)));
    }
}
