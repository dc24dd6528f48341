package vn.ntm.assignment.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.assignment.organisation.timeline.Span;
import vn.ntm.kernel.Code;

@ApplicationScoped
public class Kinds implements PanacheRepositoryBase<Kind, String> {

    public Set<Code> known(Collection<Code> codes) {
        return spans(codes).keySet();
    }

    /** While there may be bodies of these kinds. */
    public Map<Code, Span> spans(Collection<Code> codes) {
        return find("code in ?1", codes.stream().map(Code::text).toList()).stream()
                .collect(Collectors.toMap(kind -> kind.line().code(), Kind::span));
    }

    /** Some bodies that are of this kind on or after that day. */
    List<Code> stillOf(Code kind, LocalDate day) {
        return getSession()
                .createNativeQuery("""
                        select distinct code from organisation_stretch
                        where kind = :kind and (valid_to is null or valid_to > :day) order by code limit 20""", String.class)
                .setParameter("kind", kind.text())
                .setParameter("day", day)
                .getResultStream()
                .map(Code::valueOf)
                .toList();
    }
}
