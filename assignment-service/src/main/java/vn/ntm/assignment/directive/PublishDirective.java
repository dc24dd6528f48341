package vn.ntm.assignment.directive;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.Refusal.BreaksRules;
import vn.ntm.assignment.group.Addressees;
import vn.ntm.assignment.target.StateTargets;
import vn.ntm.assignment.task.AssignTasks;
import vn.ntm.assignment.task.Assignment;
import vn.ntm.events.AssignmentEvent;
import vn.ntm.kernel.Code;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

/** From here on the document is in force: every body it means owes its part, and the others are told. */
@ApplicationScoped
class PublishDirective {

    private final Access access;
    private final Directives directives;
    private final Addressees addressees;
    private final AssignTasks assignTasks;
    private final StateTargets stateTargets;
    private final Outbox outbox;
    private final Clock clock;

    PublishDirective(
            Access access,
            Directives directives,
            Addressees addressees,
            AssignTasks assignTasks,
            StateTargets stateTargets,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.directives = directives;
        this.addressees = addressees;
        this.assignTasks = assignTasks;
        this.stateTargets = stateTargets;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Versioned<DirectiveView> publish(Code reference, @Nullable IfMatch ifMatch) {
        var directive = access.toChange(reference);
        IfMatch.check(ifMatch, directive.revision());
        var told = new ArrayList<AssignmentEvent>();
        told.add(directive.publish(clock.instant()));
        directives.flush();
        var bodies = addressees.expanded(DirectiveRules.codes(directive.content()));
        directives.address(directive.id(), all(bodies.keySet(), bodies));
        told.addAll(assignTasks.assign(assignments(directive, bodies)));
        stateTargets.state(
                directive.id(),
                directive.content().code(),
                directive.issuer(),
                directive.content().year(),
                directive.content().targets(),
                clock.instant());
        outbox.addAll(told);
        return Versioned.of(directive.view(), directive.revision());
    }

    /** Groups mean today whom they mean today. */
    private static List<Assignment> assignments(Directive directive, Map<Code, SequencedSet<Code>> bodies) {
        var findings = new Findings();
        var assignments = new ArrayList<Assignment>();
        var tasks = directive.content().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            var leads = all(tasks.get(i).lead(), bodies);
            if (leads.isEmpty()) {
                findings.say(
                        "/tasks/" + i + "/lead",
                        "means-nobody",
                        null,
                        "Hiện không có cơ quan nào chủ trì.",
                        "It means no body today.");
            }
            assignments.add(
                    assignment(directive, tasks.get(i), leads, all(tasks.get(i).coordinate(), bodies)));
        }
        if (!findings.all().isEmpty()) {
            throw new Refused(new BreaksRules(findings.all()));
        }
        return assignments;
    }

    private static Assignment assignment(
            Directive directive, AssignedWork task, SequencedSet<Code> leads, SequencedSet<Code> coordinators) {
        var receivers = new TreeSet<>(task.reportTo());
        receivers.addAll(task.via());
        // A group may name a leading body among those that coordinate; then it leads.
        coordinators.removeAll(leads);
        return new Assignment(
                directive.id(),
                directive.content().code(),
                directive.issuer(),
                task.number(),
                task.summary(),
                task.summaryEn(),
                task.modality(),
                task.deadline() == null ? null : task.deadline().deadline(),
                task.deadline() == null ? null : task.deadline().wording(),
                List.copyOf(receivers),
                List.copyOf(leads),
                List.copyOf(coordinators));
    }

    private static SequencedSet<Code> all(Collection<Code> addressees, Map<Code, SequencedSet<Code>> bodies) {
        var all = new LinkedHashSet<Code>();
        addressees.forEach(addressee -> all.addAll(bodies.getOrDefault(addressee, new LinkedHashSet<>())));
        return all;
    }
}
