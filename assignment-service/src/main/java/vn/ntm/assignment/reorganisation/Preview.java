package vn.ntm.assignment.reorganisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Attributes;
import vn.ntm.assignment.organisation.timeline.Stretch;
import vn.ntm.assignment.reorganisation.PlanChange.Plan;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;

/**
 * What a decision would do, had it been recorded now. Nothing is stored.
 *
 * @param effectiveOn The day of effect.
 * @param possible Whether it would be taken as it stands.
 * @param effects Every body that would change, as it was and as it would be.
 * @param ending The bodies that would end.
 * @param successions Who would stand where another stood.
 * @param open What is open today at the bodies that would end, each with who would take it over.
 * @param counts How much is open, by body and matter.
 * @param violations All that stands against it, with pointers into the decision; empty if it is possible.
 */
@Schema(name = "ChangePreview")
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
                        .filter(Effect::changesSomething)
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

    /**
     * How one body would change.
     *
     * @param code Which body.
     * @param before As it is on the day before; null for a new body.
     * @param after As it would be on the day of effect; null for one that ends.
     */
    @Schema(name = "ChangeEffect")
    record Effect(
            Code code,
            @Nullable Attributes before,
            @Nullable Attributes after) {

        boolean changesSomething() {
            return !Objects.equals(before, after);
        }
    }

    /**
     * Who would stand where another stood.
     *
     * @param predecessor The body that ends or is divided.
     * @param successor The body that takes it, or a part of it.
     * @param share The part that it takes, above 0 and at most 1; null while nobody knows it.
     */
    @Schema(name = "ChangeSuccession")
    record Successor(
            Code predecessor, Code successor, @Nullable BigDecimal share) {}

    /**
     * One thing that is open at a body that would end.
     *
     * @param item What is open.
     * @param to Who would take it over; null as long as nobody is named.
     */
    @Schema(name = "OpenAtEndingBody")
    record Open(
            @com.fasterxml.jackson.annotation.JsonUnwrapped OpenItem item,
            @Nullable Code to) {}

    /**
     * How much of one sort is open at one body.
     *
     * @param body Which body.
     * @param matter Of which sort.
     * @param open How many, from 1.
     */
    @Schema(name = "OpenCount")
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
