package vn.ntm.assignment.reorganisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Attributes;
import vn.ntm.assignment.organisation.timeline.Stretch;
import vn.ntm.assignment.reorganisation.PlanChange.Plan;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;

/**
 * What a decision would do.
 *
 * @param possible whether it would be taken as it stands
 * @param open what is open today at the bodies that end, each with who would take it over
 */
record Preview(
        LocalDate effectiveOn,
        boolean possible,
        List<Effect> effects,
        List<Code> ending,
        List<Successor> successions,
        List<Open> open,
        List<Count> counts,
        List<Violation> violations) {

    static Preview of(Plan plan) {
        var result = plan.result();
        var day = result.event().effectiveOn();
        return new Preview(
                day,
                plan.violations().isEmpty(),
                result.touched().keySet().stream()
                        .map(code -> new Effect(
                                code,
                                plan.before()
                                        .on(code, day.minusDays(1))
                                        .map(Stretch::as)
                                        .orElse(null),
                                result.after().on(code, day).map(Stretch::as).orElse(null)))
                        .filter(Effect::isOne)
                        .toList(),
                List.copyOf(result.ending()),
                Stream.concat(result.steps().stream(), result.sharesBrought().stream())
                        .map(step -> new Successor(step.predecessor(), step.successor(), step.share()))
                        .toList(),
                plan.open().stream()
                        .map(item -> new Open(item, result.successor(item.body(), item.matter())))
                        .toList(),
                Count.of(plan.open()),
                plan.violations());
    }

    /** @param before null for a new body; {@code after} null for one that ends */
    record Effect(
            Code code,
            @Nullable Attributes before,
            @Nullable Attributes after) {

        boolean isOne() {
            return !Objects.equals(before, after);
        }
    }

    /** @param share null while nobody knows it */
    record Successor(
            Code predecessor, Code successor, @Nullable BigDecimal share) {}

    /** @param to null as long as nobody is named */
    record Open(
            @com.fasterxml.jackson.annotation.JsonUnwrapped OpenItem item,
            @Nullable Code to) {}

    record Count(Code body, Matter matter, int open) {

        static List<Count> of(List<OpenItem> items) {
            var counts = new ArrayList<Count>();
            for (var item : items) {
                var last = counts.isEmpty() ? null : counts.getLast();
                if (last != null && last.body.equals(item.body()) && last.matter == item.matter()) {
                    counts.set(counts.size() - 1, new Count(last.body, last.matter, last.open + 1));
                } else {
                    counts.add(new Count(item.body(), item.matter(), 1));
                }
            }
            return counts;
        }
    }
}
