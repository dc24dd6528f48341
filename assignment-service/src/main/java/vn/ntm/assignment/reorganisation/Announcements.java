package vn.ntm.assignment.reorganisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import vn.ntm.assignment.reorganisation.Changes.Change;
import vn.ntm.events.AssignmentEvent;
import vn.ntm.events.AssignmentEvent.HandOver;
import vn.ntm.events.AssignmentEvent.OrganisationAbolished;
import vn.ntm.events.AssignmentEvent.OrganisationApportioned;
import vn.ntm.events.AssignmentEvent.OrganisationMerged;
import vn.ntm.events.AssignmentEvent.OrganisationSplit;
import vn.ntm.events.AssignmentEvent.SuccessorShare;
import vn.ntm.kernel.Code;

/** What the others hear of a decision on the day it takes effect. */
final class Announcements {

    private Announcements() {}

    /** @param plan who owes from now on what the bodies that end still owe to others */
    static List<AssignmentEvent> of(Change change, Map<Code, Code> plan) {
        var told = new ArrayList<AssignmentEvent>();
        var event = change.event();
        for (var act : event.acts()) {
            switch (act) {
                case Act.Merge(var bodies, var into) ->
                    told.add(new OrganisationMerged(
                            change.id(), event.decision(), event.effectiveOn(), bodies, into, of(bodies, plan)));
                case Act.Split(var body, var parts) ->
                    told.add(new OrganisationSplit(
                            change.id(),
                            event.decision(),
                            event.effectiveOn(),
                            body,
                            shares(parts),
                            of(List.of(body), plan)));
                case Act.Apportion(var body, var dividedOn, var parts) ->
                    told.add(
                            new OrganisationApportioned(change.id(), event.decision(), dividedOn, body, shares(parts)));
                case Act.Abolish(var bodies) ->
                    bodies.forEach(body -> told.add(new OrganisationAbolished(
                            change.id(), event.decision(), event.effectiveOn(), body, of(List.of(body), plan))));
                case Act.Create _, Act.Rename _, Act.Transfer _, Act.ChangeKind _ -> {}
            }
        }
        return told;
    }

    private static List<SuccessorShare> shares(List<Act.Part> parts) {
        return parts.stream()
                .map(part -> new SuccessorShare(part.into(), part.share()))
                .toList();
    }

    private static List<HandOver> of(Collection<Code> bodies, Map<Code, Code> plan) {
        return bodies.stream()
                .filter(plan::containsKey)
                .map(body -> new HandOver(body, plan.getOrDefault(body, body)))
                .toList();
    }
}
