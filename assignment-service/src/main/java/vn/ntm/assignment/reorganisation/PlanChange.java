package vn.ntm.assignment.reorganisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;

import vn.ntm.assignment.organisation.RegisterRules;
import vn.ntm.assignment.organisation.Timelines;
import vn.ntm.assignment.organisation.timeline.DatedTree;
import vn.ntm.assignment.reorganisation.Act.Abolish;
import vn.ntm.assignment.reorganisation.Act.Apportion;
import vn.ntm.assignment.reorganisation.Act.ChangeKind;
import vn.ntm.assignment.reorganisation.Act.Create;
import vn.ntm.assignment.reorganisation.Act.Merge;
import vn.ntm.assignment.reorganisation.Act.Part;
import vn.ntm.assignment.reorganisation.Act.Rename;
import vn.ntm.assignment.reorganisation.Act.Split;
import vn.ntm.assignment.reorganisation.Act.Transfer;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Works out what a decision would do, with everything that stands against it. Stores nothing. */
@ApplicationScoped
class PlanChange {

    private final Timelines timelines;
    private final RegisterRules rules;
    private final Divisions divisions;
    private final List<HandedOver> matters;
    private final Caller caller;

    PlanChange(
            Timelines timelines,
            RegisterRules rules,
            Divisions divisions,
            @All List<HandedOver> matters,
            Caller caller) {
        this.timelines = timelines;
        this.divisions = divisions;
        this.rules = rules;
        this.caller = caller;
        this.matters = matters.stream()
                .sorted(Comparator.comparing(HandedOver::matter))
                .toList();
    }

    /** What is open at bodies outside the caller's branch is not told; that they are outside is a violation itself. */
    Plan plan(LegalEvent event, UUID change) {
        var before = timelines.around(named(event), true);
        var result = Reorganised.by(event, change, before, divisions.of(apportioned(event)));
        var found = new ArrayList<>(result.findings().all());
        var open = open(caller.covered(result.ending()));
        if (found.isEmpty()) {
            found.addAll(rules.broken(before, result.after(), result.touched()));
        }
        open.stream()
                .filter(item -> item.matter().needsSuccessor() && result.successor(item.body(), item.matter()) == null)
                .map(PlanChange::abandoned)
                .forEach(found::add);
        return new Plan(before, result, open, found);
    }

    List<OpenItem> open(Set<Code> ending) {
        return ending.isEmpty()
                ? List.of()
                : matters.stream()
                        .flatMap(matter -> matter.open(ending).stream())
                        .toList();
    }

    private static Violation abandoned(OpenItem item) {
        return new Violation(
                "/handOvers",
                "left-without-successor",
                item.reference(),
                Words.of(
                        "%s: %s còn mở tại %s, chưa có cơ quan nhận.",
                        "%s: %s is open at %s, and nobody takes it over.", item.matter(), item.title(), item.body()));
    }

    private static List<Code> apportioned(LegalEvent event) {
        return event.acts().stream()
                .flatMap(act -> act instanceof Apportion said ? Stream.of(said.body()) : Stream.empty())
                .distinct()
                .toList();
    }

    static Set<Code> named(LegalEvent event) {
        var named = new HashSet<Code>();
        event.acts().forEach(act -> codes(act).forEach(named::add));
        event.handOvers().forEach(takeover -> {
            named.add(takeover.from());
            named.add(takeover.to());
        });
        return named;
    }

    private static Stream<Code> codes(Act act) {
        return switch (act) {
            case Create create ->
                create.parent() == null ? Stream.of(create.code()) : Stream.of(create.code(), create.parent());
            case Rename rename -> Stream.of(rename.body());
            case Merge(var bodies, var into) -> Stream.concat(bodies.stream(), Stream.of(into));
            case Split(var body, var parts) ->
                Stream.concat(Stream.of(body), parts.stream().map(Part::into));
            case Apportion apportion ->
                Stream.concat(
                        Stream.of(apportion.body()), apportion.parts().stream().map(Part::into));
            case Transfer(var bodies, var parent) -> Stream.concat(bodies.stream(), Stream.of(parent));
            case ChangeKind change -> Stream.of(change.body());
            case Abolish(var bodies) -> bodies.stream();
        };
    }

    record Plan(DatedTree before, Reorganised result, List<OpenItem> open, List<Violation> violations) {}
}
