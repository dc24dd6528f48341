package vn.ntm.assignment.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.assignment.funding.Refusal.NoSuchPlan;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
public class FundingPlans implements PanacheRepositoryBase<FundingPlan, UUID> {

    private final Caller caller;

    FundingPlans(Caller caller) {
        this.caller = caller;
    }

    Optional<FundingPlan> named(Code code) {
        return find("code", code).firstResultOptional();
    }

    /** Money is known to the issuer's branch only. */
    public FundingPlan get(Code code) {
        return named(code)
                .filter(plan -> caller.covers(plan.issuer()))
                .orElseThrow(() -> new Refused(new NoSuchPlan(code)));
    }

    /** What the plans of this directive say, for whoever may see them. */
    List<PlanTerms> of(Code directive) {
        return find("directive = ?1 order by code", directive).stream()
                .filter(plan -> caller.covers(plan.issuer()))
                .map(FundingPlan::content)
                .toList();
    }

    /**
     * Whether a directive is one that this body has to do with: issued in its branch or above it, or addressed to somebody
     * there. Drafts of others are nobody's business.
     */
    boolean concerns(Code directive, Code body) {
        return getSession()
                .createNativeQuery("""
                        with recursive above (code) as (
                            select cast(:body as text)
                            union
                            select o.parent from above a join organisation o on o.code = a.code where o.parent is not null),
                        below (code) as (
                            select cast(:body as text)
                            union
                            select o.code from below b join organisation o on o.parent = b.code)
                        select exists (select from directive d where d.code = :directive
                            and (d.issuer in (select code from below)
                                or d.state <> 'DRAFT' and (
                                    d.issuer in (select code from above)
                                    or exists (select from directive_addressee a where a.directive = d.id
                                        and a.organisation in (select code from above union select code from below)))))""", Boolean.class)
                .setParameter("body", body.text())
                .setParameter("directive", directive.text())
                .getSingleResult();
    }

    Set<Code> sources(Collection<Code> codes) {
        return getSession()
                .createNativeQuery("select code from funding_source where code = any(:codes)", String.class)
                .setParameter("codes", texts(codes))
                .getResultStream()
                .map(Code::valueOf)
                .collect(Collectors.toSet());
    }

    /** What was booked on each line of this plan, without its parts. */
    Map<String, Booked> booked(UUID plan) {
        return getSession()
                .createNativeQuery("""
                        select line, coalesce(sum(amount) filter (where kind = 'CARRY_OVER'), 0),
                            coalesce(sum(amount) filter (where kind = 'ALLOCATION'), 0),
                            coalesce(sum(amount) filter (where kind = 'DISBURSEMENT'), 0)
                        from funding_booking where plan = :plan group by line""", Tuple.class)
                .setParameter("plan", plan)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, String.class),
                        row -> new Booked(
                                row.get(1, BigDecimal.class),
                                row.get(2, BigDecimal.class),
                                row.get(3, BigDecimal.class))));
    }

    /** Million VND. */
    record Booked(BigDecimal carriedOver, BigDecimal allocated, BigDecimal disbursed) {

        static final Booked NOTHING = new Booked(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        Booked and(Booked other) {
            return new Booked(
                    carriedOver.add(other.carriedOver), allocated.add(other.allocated), disbursed.add(other.disbursed));
        }
    }

    void remember(FundingPlan plan, String account, Instant now) {
        persistAndFlush(plan);
        getSession()
                .createNativeMutationQuery("""
                        insert into funding_plan_version (plan, revision, content, account, at)
                        select id, revision, content, :account, :now from funding_plan where id = :id""")
                .setParameter("id", plan.id())
                .setParameter("account", account)
                .setParameter("now", now)
                .executeUpdate();
    }

    static String[] texts(Collection<Code> codes) {
        return codes.stream().map(Code::text).toArray(String[]::new);
    }
}
