package vn.ntm.assignment.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.kernel.Code;

@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    List<Account> actingFor(Collection<Code> bodies) {
        return getSession()
                .createNativeQuery(
                        "select * from account where organisation = any(:bodies) order by organisation, name",
                        Account.class)
                .setParameter("bodies", bodies.stream().map(Code::text).toArray(String[]::new))
                .getResultList();
    }

    Optional<Account> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
