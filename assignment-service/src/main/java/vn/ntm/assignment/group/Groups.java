package vn.ntm.assignment.group;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.assignment.group.Refusal.NoSuchGroup;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
class Groups implements PanacheRepositoryBase<Group, UUID> {

    Optional<Group> named(Code code) {
        return find("code", code).firstResultOptional();
    }

    Group get(Code code) {
        return named(code).orElseThrow(() -> new Refused(new NoSuchGroup(code)));
    }
}
