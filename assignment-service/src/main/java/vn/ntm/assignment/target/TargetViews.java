package vn.ntm.assignment.target;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Percent;
import vn.ntm.assignment.reorganisation.Succession;
import vn.ntm.assignment.reorganisation.Succession.Share;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
@Transactional
public class TargetViews {

    static final String READABLE = """
            (t.issuer = any(:branch)
             or exists (select from target_unit u where u.target = t.id and u.unit = any(:branch))
             or exists (select from directive_addressee a
                        where a.directive = t.directive_id and a.organisation = any(:branch)))""";

    static final String BELOW = """
            t.issuer in (with recursive below as (
                select cast(:under as text) as code
                union
                select o.code from below b join organisation o on o.parent = b.code)
            select code from below)""";

    private final Targets targets;
    private final Succession succession;
    private final Caller caller;
    private final Clock clock;

    TargetViews(Targets targets, Succession succession, Caller caller, Clock clock) {
        this.targets = targets;
        this.succession = succession;
        this.caller = caller;
        this.clock = clock;
    }

    Versioned<TargetView> named(Code code) {
        var target = targets.toRead(code);
        return Versioned.of(view(target), target.revision());
    }

    Page<TargetView> found(Sought sought, PageRequest page) {
        var found = rows(sought, page);
        var successors = successors(found);
        return Page.of(
                found.stream().map(target -> view(target, successors)).toList(), page, view -> List.of(view.code()));
    }

    public List<Target> rows(Sought sought, PageRequest page) {
        var conditions = new HashMap<String, Object>();
        var where = new StringBuilder("select * from target t where true");
        if (!caller.isInstallationAdministrator()) {
            where.append(" and ").append(READABLE);
            conditions.put("branch", Targets.texts(caller.branch()));
        }
        sought.narrow(where, conditions);
        page.cursor().ifPresent(after -> {
            where.append(" and t.code > :after");
            conditions.put("after", after.read(0, Code::valueOf).text());
        });
        where.append(" order by t.code limit :size");
        conditions.put("size", page.sizeAndOne());
        var query = targets.getSession().createNativeQuery(where.toString(), Target.class);
        conditions.forEach(query::setParameter);
        return query.getResultList();
    }

    TargetView view(Target target) {
        return view(target, successors(List.of(target)));
    }

    private static TargetView view(Target target, Map<Code, List<Code>> successors) {
        var terms = target.content();
        var ended = new TreeMap<Code, List<Code>>();
        named(target).forEach(unit -> Optional.ofNullable(successors.get(unit)).ifPresent(by -> ended.put(unit, by)));
        return new TargetView(
                target.code(),
                target.issuer(),
                target.directive(),
                target.year(),
                target.standing(),
                terms,
                percent(terms),
                Flag.of(terms),
                ended);
    }

    private static @Nullable BigDecimal percent(TargetTerms terms) {
        var numerator = terms.numerator();
        var denominator = terms.denominator();
        return numerator == null || denominator == null || denominator.signum() == 0
                ? null
                : Percent.of(numerator, denominator, 2);
    }

    private static List<Code> named(Target target) {
        return TargetRules.bodies(List.of(target.content())).stream().sorted().toList();
    }

    /** Only of units that are no longer themselves. */
    private Map<Code, List<Code>> successors(List<Target> found) {
        var units = found.stream()
                .flatMap(target -> named(target).stream())
                .distinct()
                .toList();
        var successors = new HashMap<Code, List<Code>>();
        if (units.isEmpty()) {
            return successors;
        }
        succession.successors(units, today()).forEach((unit, shares) -> {
            var by = shares.stream().map(Share::body).toList();
            if (!by.equals(List.of(unit))) {
                successors.put(unit, by);
            }
        });
        return successors;
    }

    private LocalDate today() {
        return BusinessTime.dayOf(clock.instant());
    }

    public record Sought(
            @Nullable Integer year,
            @Nullable Code directive,
            @Nullable Code under,
            @Nullable Code organisation) {

        void narrow(StringBuilder where, Map<String, Object> conditions) {
            if (year != null) {
                where.append(" and t.year = :year");
                conditions.put("year", year);
            }
            if (directive != null) {
                where.append(" and t.directive = :directive");
                conditions.put("directive", directive.text());
            }
            if (under != null) {
                where.append(" and ").append(BELOW);
                conditions.put("under", under.text());
            }
            if (organisation != null) {
                where.append(
                        " and exists (select from target_unit u where u.target = t.id and u.unit = :organisation)");
                conditions.put("organisation", organisation.text());
            }
        }
    }
}
