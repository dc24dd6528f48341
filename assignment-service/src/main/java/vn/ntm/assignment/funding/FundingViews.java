package vn.ntm.assignment.funding;

import java.util.HashMap;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
@Transactional
class FundingViews {

    private final FundingPlans plans;
    private final Caller caller;

    FundingViews(FundingPlans plans, Caller caller) {
        this.plans = plans;
        this.caller = caller;
    }

    Versioned<PlanView> named(Code code) {
        var plan = plans.get(code);
        return Versioned.of(plan.view(), plan.revision());
    }

    Page<PlanView> found(@Nullable Integer year, @Nullable Code directive, PageRequest page) {
        var conditions = new HashMap<String, Object>();
        var where = new StringBuilder("select * from funding_plan p where true");
        if (!caller.isInstallationAdministrator()) {
            where.append(" and p.issuer = any(:branch)");
            conditions.put("branch", FundingPlans.texts(caller.branch()));
        }
        if (year != null) {
            where.append(" and p.year = :year");
            conditions.put("year", year);
        }
        if (directive != null) {
            where.append(" and p.directive = :directive");
            conditions.put("directive", directive.text());
        }
        page.cursor().ifPresent(after -> {
            where.append(" and p.code > :after");
            conditions.put("after", after.read(0, Code::valueOf).text());
        });
        where.append(" order by p.code limit :size");
        conditions.put("size", page.sizeAndOne());
        var query = plans.getSession().createNativeQuery(where.toString(), FundingPlan.class);
        conditions.forEach(query::setParameter);
        return Page.of(
                query.getResultList().stream().map(FundingPlan::view).toList(), page, view -> List.of(view.code()));
    }

    List<Source> sources() {
        return plans.getSession()
                .createNativeQuery(
                        "select code, name, name_en, parent from funding_source order by position", Tuple.class)
                .getResultStream()
                .map(row -> new Source(
                        Code.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3) == null ? null : Code.valueOf(row.get(3, String.class))))
                .toList();
    }

    /**
     * A kind of money ("nguồn vốn"), with its names in the documents.
     *
     * @param code Its code.
     * @param name The Vietnamese name, "Ngân sách trung ương".
     * @param nameEn The English name.
     * @param parent The kind that it is part of; null at the top.
     */
    @Schema(name = "FundingSource")
    record Source(
            Code code, String name, String nameEn, @Nullable Code parent) {}
}
