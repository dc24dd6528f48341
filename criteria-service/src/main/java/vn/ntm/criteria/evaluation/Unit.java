package vn.ntm.criteria.evaluation;

import java.util.HashMap;
import java.util.Map;

import vn.ntm.criteria.rule.Fact;
import vn.ntm.criteria.rule.Place;

/** A unit with what is known of it, by number of indicator. */
record Unit(String organisation, Place place, Map<String, Fact> facts) {

    Unit with(Map<String, Fact> more) {
        var all = new HashMap<>(facts);
        more.forEach((number, fact) -> all.merge(number, fact, Unit::joined));
        return new Unit(organisation, place, all);
    }

    /** Parts are reported one by one. */
    static Fact joined(Fact before, Fact now) {
        if (before instanceof Fact.Parts(var old) && now instanceof Fact.Parts(var more)) {
            var all = new HashMap<>(old);
            all.putAll(more);
            return new Fact.Parts(all);
        }
        return now;
    }
}
