package vn.ntm.assignment.account;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Accounts implements PanacheRepositoryBase<Account, UUID> {

    Optional<Account> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
