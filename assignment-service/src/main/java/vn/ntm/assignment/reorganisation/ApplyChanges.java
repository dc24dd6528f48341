package vn.ntm.assignment.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.arc.All;

import vn.ntm.assignment.organisation.MoveRegister;
import vn.ntm.assignment.organisation.Organisations;
import vn.ntm.assignment.reorganisation.Changes.Change;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.routine.Routines;

/**
 * Lets the days pass that have come: what begins and ends, day by day, and what each decision hands over. A second replica
 * waits for the tree and finds nothing left to do.
 */
@ApplicationScoped
class ApplyChanges {

    private final Organisations organisations;
    private final MoveRegister moveRegister;
    private final Changes changes;
    private final List<HandedOver> matters;
    private final Outbox outbox;
    private final Routines routines;

    ApplyChanges(
            Organisations organisations,
            MoveRegister moveRegister,
            Changes changes,
            @All List<HandedOver> matters,
            Outbox outbox,
            Routines routines) {
        this.organisations = organisations;
        this.moveRegister = moveRegister;
        this.changes = changes;
        this.matters = matters.stream()
                .sorted(Comparator.comparing(HandedOver::matter))
                .toList();
        this.outbox = outbox;
        this.routines = routines;
    }

    @Transactional
    void upTo(Instant now) {
        organisations.holdTheTree();
        var today = BusinessTime.dayOf(now);
        for (var day = nextDay(today); day.isPresent(); day = nextDay(today)) {
            moveRegister.to(day.get());
            changes.due(day.get()).forEach(change -> apply(change, now));
        }
        routines.caughtUp("register", now);
    }

    private Optional<LocalDate> nextDay(LocalDate today) {
        return Stream.concat(moveRegister.due(today).stream(), changes.nextDay(today).stream())
                .min(Comparator.naturalOrder());
    }

    private void apply(Change change, Instant now) {
        var handedOver = new EnumMap<Matter, Integer>(Matter.class);
        for (var matter : matters) {
            var plan = plan(change.event(), matter.matter());
            if (!plan.isEmpty()) {
                handedOver.merge(matter.matter(), matter.handOver(change.id(), plan), Integer::sum);
            }
        }
        outbox.addAll(Announcements.of(change, plan(change.event(), Matter.OBLIGATION)));
        changes.applied(change.id(), now, handedOver);
    }

    /**
     * As planned; what was opened since at a body that was merged or split goes to who stands there with the largest part, or to the
     * part that the decision names first while nobody knows how large they are.
     */
    static Map<Code, Code> plan(LegalEvent event, Matter matter) {
        var plan = new LinkedHashMap<Code, Code>();
        event.handOvers().stream()
                .filter(takeover -> takeover.covers(matter))
                .forEach(takeover -> plan.put(takeover.from(), takeover.to()));
        for (var act : event.acts()) {
            switch (act) {
                case Act.Merge(var bodies, var into) -> bodies.forEach(body -> plan.putIfAbsent(body, into));
                case Act.Split(var body, var parts) -> {
                    if (parts.stream().noneMatch(part -> part.into().equals(body))) {
                        plan.putIfAbsent(
                                body,
                                parts.stream()
                                        .max(Comparator.comparing(
                                                Act.Part::share, Comparator.nullsFirst(Comparator.naturalOrder())))
                                        .orElseThrow()
                                        .into());
                    }
                }
                case Act.Create _, Act.Rename _, Act.Transfer _, Act.ChangeKind _, Act.Abolish _, Act.Apportion _ -> {}
            }
        }
        return plan;
    }
}
