package vn.ntm.assignment.target;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.arithmetic.Percent;
import vn.ntm.assignment.reorganisation.Heirs;
import vn.ntm.assignment.reorganisation.Succession;
import vn.ntm.assignment.reorganisation.Succession.Share;
import vn.ntm.assignment.target.Since.Ended;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
@Transactional
public class TargetViews {

    static final String BELOW = """
            (with recursive below as (
                select cast(:under as text) as code
                union
                select o.code from below b join organisation o on o.parent = b.code)
            select code from below)""";

    private static final String OF_BELOW = """
            (t.issuer in %s or t.stated_by in %s
             or exists (select from target_body n where n.target = t.id and n.body in %s))""".formatted(BELOW, BELOW, BELOW);

    /**
     * For who set it or wrote it down, for whom it names, asks a part of or is counted under, for those that are counted there,
     * and for whom its directive addresses.
     */
    static final String READABLE = """
            (t.issuer = any(:branch) or t.stated_by = any(:branch)
             or exists (select from target_body n where n.target = t.id and n.body = any(:branch))
             or (t.scope_under = any(:above) and exists (
                 select from organisation o where o.code = any(:branch) and o.kind = t.scope_kind))
             or exists (select from directive_addressee a
                        where a.directive = t.directive_id and a.organisation = any(:branch)))""";

    private final Targets targets;
    private final Succession succession;
    private final Heirs heirs;
    private final Unheard unheard;
    private final Caller caller;
    private final Clock clock;

    TargetViews(Targets targets, Succession succession, Heirs heirs, Unheard unheard, Caller caller, Clock clock) {
        this.targets = targets;
        this.succession = succession;
        this.heirs = heirs;
        this.unheard = unheard;
        this.caller = caller;
        this.clock = clock;
    }

    Versioned<TargetView> named(Code code) {
        var target = targets.toRead(code);
        return Versioned.of(view(target), target.revision());
    }

    Page<TargetView> found(Sought sought, PageRequest page) {
        var found = rows(sought, page);
        return Page.of(views(found), page, view -> List.of(view.code()));
    }

    public List<Target> rows(Sought sought, PageRequest page) {
        var conditions = new HashMap<String, Object>();
        var where = new StringBuilder("select * from target t where true");
        if (!caller.isInstallationAdministrator()) {
            where.append(" and ").append(READABLE);
            conditions.put("branch", Targets.texts(heirs.branch()));
            conditions.put("above", targets.above());
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
        return views(List.of(target)).getFirst();
    }

    private List<TargetView> views(List<Target> found) {
        var since = since(found, today());
        var notKnown = unheard.of(found.stream().map(Target::content).toList());
        return IntStream.range(0, found.size())
                .mapToObj(i -> view(found.get(i), since.get(found.get(i)), notKnown.get(i)))
                .toList();
    }

    private static TargetView view(Target target, @Nullable Since since, List<Flag> notKnown) {
        var terms = target.content();
        return new TargetView(
                target.code(),
                target.issuer(),
                target.statedBy(),
                target.directive(),
                target.year(),
                target.standing(),
                terms,
                percent(terms),
                target.countedAsOf(),
                Stream.concat(Flag.of(terms).stream(), notKnown.stream()).toList(),
                since == null ? Map.of() : since.successors(),
                since == null ? null : since.ended());
    }

    /** Two queries, however many targets there are. */
    public Map<Target, Since> since(List<Target> found, LocalDate day) {
        var successors = successors(found, day);
        var ended = ended(found);
        var since = new HashMap<Target, Since>();
        found.forEach(target -> {
            var named = new TreeMap<Code, List<Code>>();
            named(target)
                    .forEach(unit -> Optional.ofNullable(successors.get(unit)).ifPresent(by -> named.put(unit, by)));
            since.put(target, new Since(named, target.directive() == null ? null : ended.get(target.directive())));
        });
        return since;
    }

    private Map<Code, Ended> ended(List<Target> found) {
        var ended = new HashMap<Code, Ended>();
        targets.getSession()
                .createNativeQuery("""
                        select d.code, d.state, d.ended_at, d.end_reason, n.code as replaced_by
                        from directive d left join directive n on n.id = d.replaced_by
                        where d.code = any(:codes) and d.ended_at is not null""", Tuple.class)
                .setParameter(
                        "codes",
                        Targets.texts(found.stream()
                                .flatMap(target -> Stream.ofNullable(target.directive()))
                                .distinct()
                                .toList()))
                .getResultStream()
                .forEach(row -> ended.put(
                        Code.valueOf(row.get(0, String.class)),
                        new Ended(
                                row.get(1, String.class),
                                row.get(2, Instant.class),
                                row.get(3, String.class),
                                row.get(4) == null ? null : Code.valueOf(row.get(4, String.class)))));
        return ended;
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
    private Map<Code, List<Code>> successors(List<Target> found, LocalDate day) {
        var units = found.stream()
                .flatMap(target -> named(target).stream())
                .distinct()
                .toList();
        var successors = new HashMap<Code, List<Code>>();
        if (units.isEmpty()) {
            return successors;
        }
        succession.successors(units, day).forEach((unit, shares) -> {
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
                where.append(" and ").append(OF_BELOW);
                conditions.put("under", under.text());
            }
            if (organisation != null) {
                where.append(
                        " and exists (select from target_body n where n.target = t.id and n.body = :organisation)");
                conditions.put("organisation", organisation.text());
            }
        }
    }
}
