package vn.ntm.criteria.evaluation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.adaptation.Adaptations;
import vn.ntm.criteria.adaptation.AdaptedStandard;
import vn.ntm.criteria.evaluation.Refusal.Broken;
import vn.ntm.criteria.rule.Fact;
import vn.ntm.criteria.rule.Faults;
import vn.ntm.criteria.rule.Place;
import vn.ntm.criteria.set.PublishedSets;
import vn.ntm.kernel.CalendarPeriod;
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
        var found = read(occasion, values, dryRun);
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

    private List<Unit> read(Occasion occasion, Values values, boolean dryRun) {
        var violations = new ArrayList<Violation>();
        Faults faults = (pointer, code, value, vi, en) ->
                violations.add(new Violation(pointer, code, value == null ? null : value.toString(), Words.of(vi, en)));
        if (values.year() != null
                && values.period() instanceof CalendarPeriod period
                && values.year() != period.year()) {
            faults.say(
                    "/year",
                    "not-the-year-of-the-period",
                    values.year(),
                    "Kỳ %s thuộc năm %d; chỉ ghi năm cho kỳ đột xuất.".formatted(period, period.year()),
                    "The period %s lies in %d; say a year for an ad hoc period only.".formatted(period, period.year()));
        }
        var adapted = adaptations.inForceOn(occasion.day(), occasion.version()).values();
        var known = numbers(occasion, adapted);
        var possible = possible(occasion, adapted);
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
            var facts = facts(pointer, occasion.set() + ".", said, known, possible, faults);
            var place = standing.getOrDefault(said.organisation().text(), Place.UNKNOWN);
            if (!dryRun) {
                samePlace(pointer, said, place, faults);
            }
            found.add(new Unit(said.organisation().text(), place(said, place), facts));
        }
        if (!violations.isEmpty()) {
            throw new Refused(new Broken(violations));
        }
        return found;
    }

    private static Map<String, Fact> facts(
            String pointer,
            String prefix,
            Values.OfUnit said,
            Set<String> known,
            Map<String, PossibleFacts> possible,
            Faults faults) {
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
                var kind = possible.get(number);
                if (kind != null) {
                    kind.check(at, fact, faults);
                }
                if (facts.put(number, fact) != null) {
                    faults.say(at + "/indicator", "repeated", number, "Nêu hai lần.", "Named twice.");
                }
            });
        }
        return facts;
    }

    /** What is stored is judged where the unit lies; elsewhere only for a try. */
    private static void samePlace(String pointer, Values.OfUnit said, Place known, Faults faults) {
        if (said.region() != null && known.region() != null && said.region() != known.region()) {
            elsewhere(pointer + "/region", said.region(), known.region(), faults);
        }
        if (said.communeGroup() != null
                && known.communeGroup() != null
                && !said.communeGroup().equals(known.communeGroup())) {
            elsewhere(pointer + "/communeGroup", said.communeGroup(), known.communeGroup(), faults);
        }
    }

    private static void elsewhere(String pointer, Object said, Object known, Faults faults) {
        faults.say(
                pointer,
                "lies-elsewhere",
                said,
                "Đơn vị thuộc %s; nếu sai thì sửa nơi đó, hoặc thử với dryRun=true.".formatted(known),
                "The unit belongs to %s; if that is wrong, correct it there, or try with dryRun=true."
                        .formatted(known));
    }

    private static Place place(Values.OfUnit said, Place known) {
        return new Place(
                said.region() == null ? known.region() : said.region(),
                said.communeGroup() == null ? known.communeGroup() : said.communeGroup(),
                said.speciallyDifficult() == null ? known.speciallyDifficult() : said.speciallyDifficult());
    }

    /** By number of indicator. */
    private static Map<String, PossibleFacts> possible(Occasion occasion, Collection<AdaptedStandard> adapted) {
        var possible = new HashMap<String, PossibleFacts>();
        Stream.concat(
                        occasion.version().content().criteria().stream(),
                        adapted.stream().flatMap(one -> one.added().stream()))
                .flatMap(criterion -> criterion.indicators().stream())
                .forEach(indicator -> possible.computeIfAbsent(
                        indicator.number(),
                        number -> PossibleFacts.of(
                                indicator.valueType(),
                                Stream.concat(
                                                occasion.version().standard().rule(number).stream(),
                                                adapted.stream().flatMap(one -> one.standard().rule(number).stream()))
                                        .toList())));
        return possible;
    }

    private static Set<String> numbers(Occasion occasion, Collection<AdaptedStandard> adapted) {
        var numbers = new HashSet<>(occasion.version().standard().numbers());
        adapted.forEach(one -> numbers.addAll(one.standard().numbers()));
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

    /**
     * Where a unit stands, for it and all below it.
     *
     * @param region The region whose thresholds count; unknown if absent.
     * @param communeGroup 1 to 3 by Decision 861/QĐ-TTg; unknown if absent.
     * @param speciallyDifficult Whether it is specially difficult; false if absent.
     */
    @Schema(name = "Whereabouts")
    record Whereabouts(
            vn.ntm.criteria.rule.@Nullable Region region,
            @Nullable Integer communeGroup,
            @Nullable Boolean speciallyDifficult) {}
}
