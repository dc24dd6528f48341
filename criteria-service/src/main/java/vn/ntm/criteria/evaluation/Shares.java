package vn.ntm.criteria.evaluation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.criteria.rule.Fact;
import vn.ntm.criteria.set.Indicator;
import vn.ntm.criteria.set.ShareOf;

/** Counts the units below that meet their own set: model hamlets feed an indicator of their commune. */
@ApplicationScoped
class Shares {

    private static final String COUNT = """
            with recursive tree as materialized (select * from organisation_on(:day)),
            down as (
                select u as unit, u as at from unnest(:units) as u
                union all
                select d.unit, o.code from down d join tree o on o.parent = d.at)
            select d.unit, count(*) filter (where exists (
                    select 1 from evaluation e join criteria_set s on s.code = e.set_code
                    where e.latest and e.organisation = d.at and e.period = :period and e.verdict = 'MET'
                        and s.unit_kind = :kind and s.tier = :tier)), count(*)
            from down d join tree o on o.code = d.at where o.kind = :kind and d.at <> d.unit group by d.unit""";

    private final Session session;

    Shares(Session session) {
        this.session = session;
    }

    /** The units with what can be counted of them; where there is nothing to count, as they were. */
    List<Unit> counted(Occasion occasion, List<Unit> units, List<Indicator> indicators) {
        var organisations = units.stream().map(Unit::organisation).toArray(String[]::new);
        var counted = new HashMap<String, Map<String, Fact>>();
        for (var indicator : indicators) {
            if (indicator.shareOf() != null) {
                count(occasion, indicator.shareOf(), organisations)
                        .forEach((unit, share) -> counted.computeIfAbsent(unit, _ -> new HashMap<>())
                                .put(indicator.number(), share));
            }
        }
        return counted.isEmpty()
                ? units
                : units.stream()
                        .map(unit -> unit.with(counted.getOrDefault(unit.organisation(), Map.of())))
                        .toList();
    }

    private Map<String, Fact> count(Occasion occasion, ShareOf of, String[] organisations) {
        var shares = new HashMap<String, Fact>();
        session.createNativeQuery(COUNT, Tuple.class)
                .setParameter("units", organisations)
                .setParameter("day", occasion.day())
                .setParameter("period", occasion.period().toString())
                .setParameter("kind", of.unitKind().text())
                .setParameter("tier", of.tier().text())
                .getResultList()
                .forEach(row ->
                        shares.put((String) row.get(0), new Fact.Counted(number(row.get(1)), number(row.get(2)))));
        return shares;
    }

    private static BigDecimal number(Object count) {
        return BigDecimal.valueOf(((Number) count).longValue());
    }
}
