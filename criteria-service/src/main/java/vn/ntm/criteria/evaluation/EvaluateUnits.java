package vn.ntm.criteria.evaluation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import vn.ntm.criteria.adaptation.Adaptations;
import vn.ntm.criteria.adaptation.AdaptedStandard;
import vn.ntm.criteria.rule.Fact;
import vn.ntm.criteria.rule.Setting;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.outbox.Outbox;

/** Judges many units at once: a handful of statements, however many there are. Called inside a transaction only. */
@ApplicationScoped
class EvaluateUnits {

    private final Adaptations adaptations;
    private final Ancestors ancestors;
    private final EvaluationRows rows;
    private final Shares shares;
    private final Event<UnitsEvaluated> evaluated;
    private final Outbox outbox;
    private final Clock clock;

    EvaluateUnits(
            Adaptations adaptations,
            Ancestors ancestors,
            EvaluationRows rows,
            Shares shares,
            Event<UnitsEvaluated> evaluated,
            Outbox outbox,
            Clock clock) {
        this.adaptations = adaptations;
        this.ancestors = ancestors;
        this.rows = rows;
        this.shares = shares;
        this.evaluated = evaluated;
        this.outbox = outbox;
        this.clock = clock;
    }

    List<Judged> judge(Occasion occasion, List<Unit> reported) {
        var national = AdaptedStandard.national(occasion.version());
        var adapted = adaptations.inForceOn(occasion.day(), occasion.version());
        var indicators = Stream.concat(
                        occasion.version().content().criteria().stream(),
                        adapted.values().stream().flatMap(one -> one.added().stream()))
                .flatMap(criterion -> criterion.indicators().stream())
                .toList();
        var units = shares.counted(occasion, reported, indicators);
        var organisations = units.stream().map(Unit::organisation).toList();
        var nearest = ancestors.nearest(organisations, adapted.keySet());
        Map<String, Map<String, Fact>> before = occasion.version().standard().looksBack()
                        || adapted.values().stream()
                                .anyMatch(one -> one.standard().looksBack())
                ? rows.yearBefore(occasion, organisations)
                : Map.of();
        var judged = new ArrayList<Judged>(units.size());
        for (var unit : units) {
            var above = nearest.get(unit.organisation());
            var standard = above == null ? national : adapted.getOrDefault(above, national);
            var setting = new Setting(unit.place(), occasion.year());
            var assessment = standard.standard()
                    .judge(unit.facts(), before.getOrDefault(unit.organisation(), Map.of()), setting);
            judged.add(new Judged(Ids.next(), unit, standard, setting, assessment));
        }
        return judged;
    }

    void keep(Occasion occasion, List<Judged> judged, Cause cause, String account) {
        var before = rows.write(occasion, judged, cause, account, clock.instant());
        outbox.addAll(judged.stream()
                .map(Standing::of)
                .filter(now -> !now.equals(before.get(now.unit())))
                .map(now -> now.told(occasion))
                .toList());
        var organisations =
                judged.stream().map(one -> one.unit().organisation()).toList();
        evaluated.fire(new UnitsEvaluated(occasion, organisations, account));
    }
}
