package vn.ntm.criteria.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.plan.Overview.Ranked;

/** Questions to the latest evaluations of a branch in a period. */
@ApplicationScoped
class Standings {

    private static final String BRANCH = """
            with recursive branch as (
                select code from organisation where code = :under
                union
                select o.code from organisation o join branch b on o.parent = b.code),
            latest as (
                select e.* from evaluation e join branch b on b.code = e.organisation
                where e.latest and e.set_code = :set and e.period = :period)
            """;

    private final Session session;

    Standings(Session session) {
        this.session = session;
    }

    record Scope(String set, String period, String under) {}

    /** Criteria met and units with so many. */
    List<int[]> unitsByCriteriaMet(Scope scope) {
        return list(scope, """
                        select satisfied, cardinality(undecided), count(*),
                            (count(*) filter (where cardinality(not_met) + cardinality(undecided) = 0))
                        from latest group by 1, 2""").stream()
                .map(row -> new int[] {number(row, 0), number(row, 1), number(row, 2), number(row, 3)})
                .toList();
    }

    record Count(String number, int met, int notMet, int undecided) {}

    List<Count> criteria(Scope scope) {
        return list(scope, """
                        select number, sum(met), sum(not_met), sum(undecided) from (
                            select unnest(met) as number, 1 as met, 0 as not_met, 0 as undecided from latest
                            union all select unnest(not_met), 0, 1, 0 from latest
                            union all select unnest(undecided), 0, 0, 1 from latest) c group by number""").stream()
                .map(row -> new Count((String) row.get(0), number(row, 1), number(row, 2), number(row, 3)))
                .toList();
    }

    List<Ranked> nearestFirst(Scope scope, int skip, int most) {
        return session
                .createNativeQuery(BRANCH + """
                        select row_number() over (order by l.satisfied desc, l.gap, l.organisation) as rank,
                            l.organisation, o.name, l.id, l.verdict, l.satisfied,
                            l.satisfied + cardinality(l.not_met) + cardinality(l.undecided) as all_of, l.gap,
                            l.not_met, l.undecided
                        from latest l left join organisation o on o.code = l.organisation
                        order by l.satisfied desc, l.gap, l.organisation""", Tuple.class)
                .setParameter("under", scope.under())
                .setParameter("set", scope.set())
                .setParameter("period", scope.period())
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> new Ranked(
                        number(row, 0),
                        (String) row.get(1),
                        (String) row.get(2),
                        (UUID) row.get(3),
                        (String) row.get(4),
                        number(row, 5),
                        number(row, 6),
                        ((BigDecimal) row.get(7)),
                        texts(row.get(8)),
                        texts(row.get(9))))
                .toList();
    }

    private List<Tuple> list(Scope scope, String question) {
        return session.createNativeQuery(BRANCH + question, Tuple.class)
                .setParameter("under", scope.under())
                .setParameter("set", scope.set())
                .setParameter("period", scope.period())
                .getResultList();
    }

    private static int number(Tuple row, int column) {
        return ((Number) row.get(column)).intValue();
    }

    private static List<String> texts(@Nullable Object array) {
        return array instanceof String[] texts ? List.of(texts) : List.of();
    }
}
