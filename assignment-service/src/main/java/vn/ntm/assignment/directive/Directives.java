package vn.ntm.assignment.directive;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.kernel.Code;

@ApplicationScoped
class Directives implements PanacheRepositoryBase<Directive, UUID> {

    /** By its code, or by its id. */
    Optional<Directive> named(Code reference) {
        return find("code", reference).firstResultOptional().or(() -> id(reference)
                .flatMap(this::findByIdOptional));
    }

    private static Optional<UUID> id(Code reference) {
        try {
            return Optional.of(UUID.fromString(reference.text()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    boolean has(Code code) {
        return count("code", code) > 0;
    }

    /** Which of these regimes another directive has set already; not counting the one it replaces. */
    Set<Code> regimesOfOthers(Document document, Collection<Code> regimes) {
        return getSession()
                .createNativeQuery("""
                        select r.code from directive_regime r join directive d on d.id = r.directive
                        where r.code = any(:regimes) and d.code <> all(:notOthers)""", String.class)
                .setParameter("regimes", texts(regimes))
                .setParameter(
                        "notOthers",
                        texts(Stream.of(document.code(), document.replaces())
                                .filter(Objects::nonNull)
                                .toList()))
                .getResultStream()
                .map(Code::valueOf)
                .collect(Collectors.toSet());
    }

    /** From now on these regimes are this directive's, and no others; but for those of the one it is to replace. */
    void holdRegimes(UUID directive, Collection<Code> regimes) {
        flush();
        getSession()
                .createNativeMutationQuery("delete from directive_regime where directive = :directive")
                .setParameter("directive", directive)
                .executeUpdate();
        getSession()
                .createNativeMutationQuery(
                        "insert into directive_regime (code, directive) select unnest(:regimes), :directive"
                                + " on conflict (code) do nothing")
                .setParameter("regimes", texts(regimes))
                .setParameter("directive", directive)
                .executeUpdate();
    }

    /** What the new one sets again is its own from now on. */
    void takeOverRegimes(UUID directive, Collection<Code> regimes) {
        flush();
        getSession()
                .createNativeMutationQuery(
                        "update directive_regime set directive = :directive where code = any(:regimes)")
                .setParameter("directive", directive)
                .setParameter("regimes", texts(regimes))
                .executeUpdate();
    }

    void address(UUID directive, Collection<Code> bodies) {
        getSession()
                .createNativeMutationQuery("""
                        insert into directive_addressee (directive, organisation)
                        select :directive, unnest(:bodies)""")
                .setParameter("directive", directive)
                .setParameter("bodies", texts(bodies))
                .executeUpdate();
    }

    boolean addresses(UUID directive, Collection<Code> bodies) {
        return getSession()
                .createNativeQuery("""
                        select exists (select from directive_addressee
                            where directive = :directive and organisation = any(:bodies))""", Boolean.class)
                .setParameter("directive", directive)
                .setParameter("bodies", texts(bodies))
                .getSingleResult();
    }

    static String[] texts(Collection<Code> codes) {
        return codes.stream().map(Code::text).toArray(String[]::new);
    }
}
