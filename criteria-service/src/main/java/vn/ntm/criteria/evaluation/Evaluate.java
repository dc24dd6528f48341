package vn.ntm.criteria.evaluation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.adaptation.Adaptations;
import vn.ntm.criteria.evaluation.Refusal.Broken;
import vn.ntm.criteria.rule.Fact;
import vn.ntm.criteria.rule.Faults;
import vn.ntm.criteria.rule.Place;
import vn.ntm.criteria.set.PublishedSets;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Judges what somebody found. */
@ApplicationScoped
class Evaluate {

    private final PublishedSets sets;
    private final Adaptations adaptations;
    private final Places places;
    private final EvaluateUnits units;
    private final Caller caller;
    private final Clock clock;

    Evaluate(
            PublishedSets sets,
            Adaptations adaptations,
            Places places,
            EvaluateUnits units,
            Caller caller,
            Clock clock) {
        this.sets = sets;
        this.adaptations = adaptations;
        this.places = places;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Answer evaluate(Code set, Values values, boolean dryRun, boolean whole) {
        var occasion = Occasion.of(sets, set, values.period(), values.year(), clock);
        var found = read(occasion, values);
        var judged = units.judge(occasion, found);
        if (!dryRun) {
            units.keep(occasion, judged, Cause.REQUEST, caller.account());
        }
        var wording = new Wording(occasion.version());
        return new Answer(
                set,
                occasion.version().number(),
                values.period(),
                !dryRun,
                judged.stream()
                        .map(one -> wording.of(dryRun ? null : one.id(), one, whole))
                        .toList());
    }

    private List<Unit> read(Occasion occasion, Values values) {
        var violations = new ArrayList<Violation>();
        Faults faults = (pointer, code, value, vi, en) ->
                violations.add(new Violation(pointer, code, value == null ? null : value.toString(), Words.of(vi, en)));
        var known = numbers(occasion);
        var branch = new HashSet<>(caller.branch());
        var organisations =
                values.units().stream().map(one -> one.organisation().text()).toList();
        var standing = places.of(organisations, occasion.day());
        var seen = new HashSet<Code>();
        var found = new ArrayList<Unit>(values.units().size());
        for (int i = 0; i < values.units().size(); i++) {
            var said = values.units().get(i);
            var pointer = "/units/" + i;
            if (!branch.contains(said.organisation()) && !caller.isInstallationAdministrator()) {
                faults.say(
                        pointer + "/organisation",
                        "no-such-organisation",
                        said.organisation(),
                        "Không có đơn vị này trong phạm vi của bạn.",
                        "There is no such body in your branch.");
            }
            if (!seen.add(said.organisation())) {
                faults.say(pointer + "/organisation", "repeated", said.organisation(), "Nêu hai lần.", "Named twice.");
            }
            var facts = facts(pointer, occasion.set() + ".", said, known, faults);
            var place = standing.getOrDefault(said.organisation().text(), Place.UNKNOWN);
            found.add(new Unit(said.organisation().text(), place(said, place), facts));
        }
        if (!violations.isEmpty()) {
            throw new Refused(new Broken(violations));
        }
        return found;
    }

    private static Map<String, Fact> facts(
            String pointer, String prefix, Values.OfUnit said, Set<String> known, Faults faults) {
        var facts = new HashMap<String, Fact>();
        var reader = new FactReader(faults);
        for (int j = 0; j < said.values().size(); j++) {
            var value = said.values().get(j);
            var at = pointer + "/values/" + j;
            var named = value == null || value.indicator() == null ? "" : value.indicator();
            var number = named.startsWith(prefix) ? named.substring(prefix.length()) : named;
            if (!known.contains(number)) {
                faults.say(
                        at + "/indicator",
                        "no-such-indicator",
                        named,
                        "Bộ tiêu chí không có chỉ tiêu này.",
                        "The set has no such indicator.");
            }
            if (value == null) {
                continue;
            }
            reader.read(at, value).ifPresent(fact -> {
                if (facts.put(number, fact) != null) {
                    faults.say(at + "/indicator", "repeated", number, "Nêu hai lần.", "Named twice.");
                }
            });
        }
        return facts;
    }

    private static Place place(Values.OfUnit said, Place known) {
        return new Place(
                said.region() == null ? known.region() : said.region(),
                said.communeGroup() == null ? known.communeGroup() : said.communeGroup(),
                said.speciallyDifficult() == null ? known.speciallyDifficult() : said.speciallyDifficult());
    }

    private Set<String> numbers(Occasion occasion) {
        var numbers = new HashSet<>(occasion.version().standard().numbers());
        adaptations
                .inForceOn(occasion.day(), occasion.version())
                .values()
                .forEach(adapted -> numbers.addAll(adapted.standard().numbers()));
        return numbers;
    }

    @Transactional
    void stands(Code organisation, Whereabouts standing) {
        if (!caller.covers(organisation)) {
            throw new Refused(new Refusal.NoSuchUnit(organisation.text()));
        }
        places.keep(
                organisation.text(),
                new Place(
                        standing.region(),
                        standing.communeGroup(),
                        Boolean.TRUE.equals(standing.speciallyDifficult())));
    }

    record Whereabouts(
            vn.ntm.criteria.rule.@Nullable Region region,
            @Nullable Integer communeGroup,
            @Nullable Boolean speciallyDifficult) {}
}
