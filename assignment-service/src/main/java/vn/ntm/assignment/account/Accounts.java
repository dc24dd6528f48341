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
        return list("organisation in ?1 order by organisation, name", bodies);
    }

    Optional<Account> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
