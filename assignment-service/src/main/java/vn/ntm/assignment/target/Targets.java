package vn.ntm.assignment.target;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

    /** Known to its issuer's branch, to those its directive addresses, and to those it names. */
    public Target toRead(Code code) {
        return named(code).filter(this::readable).orElseThrow(() -> new Refused(new NoSuchTarget(code)));
    }

    /** The branch that set it may add to it; to all others who know it, it is only to read. */
    public Target toChange(Code code) {
        var target = toRead(code);
        if (!heirs.act(target.issuer())) {
            throw new Refused(new NotTheIssuer(target.issuer()));
        }
        return target;
    }

    private boolean readable(Target target) {
        return heirs.act(target.issuer()) || touches(target.id(), caller.branch());
    }

    private boolean touches(UUID target, Collection<Code> branch) {
        return getSession()
                .createNativeQuery("""
                        select exists (select from target_unit where target = :target and unit = any(:branch))
                            or exists (select from target t join directive_addressee a on a.directive = t.directive_id
                                where t.id = :target and a.organisation = any(:branch))""", Boolean.class)
                .setParameter("target", target)
                .setParameter("branch", texts(branch))
                .getSingleResult();
    }

    /** Written with every unit it names and with its history. */
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
        getSession()
                .createNativeMutationQuery("""
                        insert into target_version (target, revision, content, account, at)
                        select id, revision, content, :account, :now from target where id = any(:ids)""")
                .setParameter("ids", ids)
                .setParameter("account", account)
                .setParameter("now", now)
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
