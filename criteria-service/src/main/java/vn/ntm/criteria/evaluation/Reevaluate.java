package vn.ntm.criteria.evaluation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.criteria.adaptation.AdaptationChanged;
import vn.ntm.criteria.rule.Fact;
import vn.ntm.criteria.set.PublishedSets;
import vn.ntm.kernel.Period;

/** Another standard, the same facts: new evaluations beside the old ones, in the transaction of the change. */
@ApplicationScoped
class Reevaluate {

    private static final String TOUCHED = """
            with recursive branch as (
                select code from organisation where code = :root
                union
                select o.code from organisation o join branch b on o.parent = b.code)
            select e.period, e.year, e.organisation, e.region, e.commune_group, e.specially_difficult
            from evaluation e join branch b on b.code = e.organisation
            where e.latest and e.set_code = :set and e.year >= :year""";

    private final Session session;
    private final PublishedSets sets;
    private final EvaluationRows rows;
    private final EvaluateUnits units;
    private final Clock clock;

    Reevaluate(Session session, PublishedSets sets, EvaluationRows rows, EvaluateUnits units, Clock clock) {
        this.session = session;
        this.sets = sets;
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    void after(@Observes AdaptationChanged changed) {
        var byPeriod = new TreeMap<String, List<Tuple>>();
        session.createNativeQuery(TOUCHED, Tuple.class)
                .setParameter("root", changed.organisation().text())
                .setParameter("set", changed.set().text())
                .setParameter("year", changed.validFrom().getYear())
                .getResultList()
                .forEach(row -> byPeriod.computeIfAbsent((String) row.get(0), _ -> new ArrayList<>())
                        .add(row));
        byPeriod.forEach((period, touched) -> again(changed, Period.valueOf(period), touched));
    }

    private void again(AdaptationChanged changed, Period period, List<Tuple> touched) {
        var year = (Integer) touched.getFirst().get(1);
        var occasion = Occasion.of(sets, changed.set(), period, year, clock);
        var facts = rows.latest(
                occasion, touched.stream().map(row -> (String) row.get(2)).toList());
        var found = touched.stream().map(row -> unit(row, facts)).toList();
        units.keep(occasion, units.judge(occasion, found), Cause.ADAPTATION, changed.account());
    }

    private static Unit unit(Tuple row, Map<String, Map<String, Fact>> facts) {
        var organisation = (String) row.get(2);
        return new Unit(
                organisation,
                Places.place((String) row.get(3), (Integer) row.get(4), (Boolean) row.get(5)),
                facts.getOrDefault(organisation, Map.of()));
    }
}
