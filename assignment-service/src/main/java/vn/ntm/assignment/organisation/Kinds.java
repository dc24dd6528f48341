package vn.ntm.assignment.organisation;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.kernel.Code;

@ApplicationScoped
public class Kinds implements PanacheRepositoryBase<Kind, String> {

    public Set<Code> known(Collection<Code> codes) {
        return find("code in ?1", codes.stream().map(Code::text).toList()).stream()
                .map(kind -> kind.line().code())
                .collect(Collectors.toSet());
    }
}
