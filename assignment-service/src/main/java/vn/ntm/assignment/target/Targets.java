package vn.ntm.assignment.target;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.assignment.reorganisation.Heirs;
import vn.ntm.assignment.target.Refusal.NoSuchTarget;
import vn.ntm.assignment.target.Refusal.NotTheIssuer;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
public class Targets implements PanacheRepositoryBase<Target, UUID> {

    private final Heirs heirs;
    private final Caller caller;

    Targets(Heirs heirs, Caller caller) {
        this.heirs = heirs;
        this.caller = caller;
    }

    Optional<Target> named(Code code) {
        return find("code", code).firstResultOptional();
    }

    /** Which of these there are. */
    Set<Code> known(Collection<Code> codes) {
        return codes.isEmpty()
                ? Set.of()
                : list("code in ?1", codes).stream().map(Target::code).collect(Collectors.toSet());
    }

    /** Those that the caller's branch has set or written down. */
    List<Code> ofBranch() {
        return getSession()
                .createNativeQuery(
                        "select code from target where issuer = any(:branch) or stated_by = any(:branch)", String.class)
                .setParameter("branch", texts(heirs.branch()))
                .getResultStream()
                .map(Code::valueOf)
                .toList();
    }

    /** Known to the branches of who set it and who wrote it down, and to all whom it binds or its directive addresses. */
    public Target toRead(Code code) {
        return named(code).filter(this::readable).orElseThrow(() -> new Refused(new NoSuchTarget(code)));
    }

    /** The branch that set it may add to it; to all others who know it, it is only to read. */
    public Target toChange(Code code) {
        var target = toRead(code);
        if (!heirs.act(target.statedBy())) {
            throw new Refused(new NotTheIssuer(target.statedBy()));
        }
        return target;
    }

    private boolean readable(Target target) {
        return caller.isInstallationAdministrator()
                || getSession()
                        .createNativeQuery(
                                "select exists (select from target t where t.id = :target and " + TargetViews.READABLE
                                        + ")",
                                Boolean.class)
                        .setParameter("target", target.id())
                        .setParameter("branch", texts(heirs.branch()))
                        .setParameter("above", above())
                        .getSingleResult();
    }

    /** The caller's body and all above it. */
    String[] above() {
        return getSession()
                .createNativeQuery("""
                        with recursive above (code) as (
                            select cast(:body as text)
                            union
                            select o.parent from above a join organisation o on o.code = a.code where o.parent is not null)
                        select array_agg(code) from above""", String[].class)
                .setParameter("body", caller.organisation().text())
                .getSingleResult();
    }

    /** Written with every unit it names, all whom it binds, and its history. */
    void keep(List<Target> targets, String account, Instant now) {
        persist(targets);
        flush();
        var ids = targets.stream().map(Target::id).toArray(UUID[]::new);
        getSession()
                .createNativeMutationQuery("delete from target_unit where target = any(:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
        var named = targets.stream()
                .flatMap(target -> units(target.content()).stream().map(unit -> new Named(target.id(), unit)))
                .toList();
        getSession()
                .createNativeMutationQuery("""
                        insert into target_unit (target, unit)
                        select distinct n.target, n.unit from unnest(:targets, :units) as n (target, unit)
                        join organisation o on o.code = n.unit""")
                .setParameter("targets", named.stream().map(Named::target).toArray(UUID[]::new))
                .setParameter("units", named.stream().map(Named::unit).toArray(String[]::new))
                .executeUpdate();
        bind(targets, ids);
        getSession()
                .createNativeMutationQuery("""
                        insert into target_version (target, revision, content, account, at)
                        select id, revision, content, :account, :now from target where id = any(:ids)""")
                .setParameter("ids", ids)
                .setParameter("account", account)
                .setParameter("now", now)
                .executeUpdate();
    }

    private void bind(List<Target> targets, UUID[] ids) {
        getSession()
                .createNativeMutationQuery("delete from target_body where target = any(:ids)")
                .setParameter("ids", ids)
                .executeUpdate();
        var parts = targets.stream()
                .flatMap(target -> Stream.ofNullable(target.content().breakdown())
                        .flatMap(List::stream)
                        .map(part -> new Named(target.id(), part.unit().text())))
                .toList();
        getSession()
                .createNativeMutationQuery("""
                        insert into target_body (target, body)
                        select target, unit from target_unit where target = any(:ids)
                        union
                        select id, scope_under from target where id = any(:ids) and scope_under is not null
                        union
                        select p.target, p.body from unnest(:targets, :bodies) as p (target, body)""")
                .setParameter("ids", ids)
                .setParameter("targets", parts.stream().map(Named::target).toArray(UUID[]::new))
                .setParameter("bodies", parts.stream().map(Named::unit).toArray(String[]::new))
                .executeUpdate();
    }

    private static List<String> units(TargetTerms terms) {
        if (!terms.units().isEmpty()) {
            return terms.units();
        }
        return Units.listed(
                terms.range() == null ? terms.counted() : terms.range().per());
    }

    static String[] texts(Collection<Code> codes) {
        return codes.stream().map(Code::text).toArray(String[]::new);
    }

    private record Named(UUID target, String unit) {}
}
