package vn.ntm.criteria.evaluation;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import vn.ntm.criteria.rule.Place;
import vn.ntm.criteria.set.PublishedSets;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;

/** When hamlets were evaluated, the communes whose indicators count them are evaluated again. */
@ApplicationScoped
class FeedUnitsAbove {

    private final PublishedSets sets;
    private final Ancestors ancestors;
    private final Places places;
    private final EvaluationRows rows;
    private final EvaluateUnits units;
    private final Clock clock;

    FeedUnitsAbove(
            PublishedSets sets,
            Ancestors ancestors,
            Places places,
            EvaluationRows rows,
            EvaluateUnits units,
            Clock clock) {
        this.sets = sets;
        this.ancestors = ancestors;
        this.places = places;
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    void after(@Observes UnitsEvaluated below) {
        var version = below.occasion().version();
        for (var set : sets.counting(version.unitKind(), version.tier())) {
            feed(set, below);
        }
    }

    private void feed(Code set, UnitsEvaluated below) {
        Occasion occasion;
        try {
            occasion = Occasion.of(
                    sets, set, below.occasion().period(), below.occasion().year(), clock);
        } catch (Refused _) {
            return; // it was not in force then, so nobody is held to it
        }
        var above = ancestors.ofKind(below.organisations(), occasion.version().unitKind());
        if (!above.isEmpty()) {
            again(occasion, above, below.account());
        }
    }

    private void again(Occasion occasion, List<String> above, String account) {
        var known = rows.latest(occasion, above);
        var standing = places.of(above, occasion.day());
        var found = above.stream()
                .map(one -> new Unit(one, standing.getOrDefault(one, Place.UNKNOWN), known.getOrDefault(one, Map.of())))
                .toList();
        units.keep(occasion, units.judge(occasion, found), Cause.UNITS_BELOW, account);
    }
}
