package vn.ntm.assignment.directive;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.directive.Refusal.BreaksRules;
import vn.ntm.assignment.directive.Step.Verb;
import vn.ntm.assignment.fact.WorkingDays;
import vn.ntm.assignment.group.Addressees;
import vn.ntm.assignment.target.AskedFigures;
import vn.ntm.assignment.target.StateTargets;
import vn.ntm.assignment.task.AssignTasks;
import vn.ntm.assignment.task.Assignment;
import vn.ntm.assignment.task.Routing;
import vn.ntm.assignment.task.duty.BeginDuties;
import vn.ntm.assignment.task.duty.BeginDuties.Beginning;
import vn.ntm.events.AssignmentEvent;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.platform.problem.Refused;

/** From here on the document is in force: every body it means owes its part. The caller tells the others. */
@ApplicationScoped
class EnterIntoForce {

    private final Directives directives;
    private final Chronicle chronicle;
    private final Addressees addressees;
    private final WorkingDays workingDays;
    private final AssignTasks assignTasks;
    private final BeginDuties beginDuties;
    private final StateTargets stateTargets;
    private final AskedFigures askedFigures;
    private final Clock clock;

    EnterIntoForce(
            Directives directives,
            Chronicle chronicle,
            Addressees addressees,
            WorkingDays workingDays,
            AssignTasks assignTasks,
            BeginDuties beginDuties,
            StateTargets stateTargets,
            AskedFigures askedFigures,
            Clock clock) {
        this.directives = directives;
        this.chronicle = chronicle;
        this.addressees = addressees;
        this.workingDays = workingDays;
        this.assignTasks = assignTasks;
        this.beginDuties = beginDuties;
        this.stateTargets = stateTargets;
        this.askedFigures = askedFigures;
        this.clock = clock;
    }

    @Transactional(MANDATORY)
    List<AssignmentEvent> enter(Directive directive) {
        var told = new ArrayList<AssignmentEvent>();
        var now = clock.instant();
        told.add(directive.publish(now));
        directives.flush();
        var content = directive.content();
        var codes = DirectiveRules.codes(content);
        codes.addAll(stateTargets.bodies(content.issuer(), content.itsYear(), content.targets()));
        var bodies = addressees.expanded(codes);
        directives.address(directive.id(), all(bodies.keySet(), bodies));
        told.addAll(assignTasks.assign(assignments(directive, bodies, now, workingDays.calendar())));
        beginDuties.begin(directive.content().duties().stream()
                .map(duty -> beginning(directive, duty, bodies, BusinessTime.dayOf(now)))
                .toList());
        askedFigures.keep(content.asked());
        stateTargets.state(
                directive.id(),
                directive.code(),
                directive.issuer(),
                directive.content().itsYear(),
                directive.content().targets(),
                clock.instant());
        chronicle.add(directive, Verb.PUBLISHED, null);
        return told;
    }

    /** Groups mean today whom they mean today. */
    private static List<Assignment> assignments(
            Directive directive, Map<Code, SequencedSet<Code>> bodies, Instant now, WorkingCalendar calendar) {
        var findings = new Findings();
        var content = directive.content();
        for (int i = 0; i < content.tasks().size(); i++) {
            leads(findings, "/tasks/" + i + "/lead", content.tasks().get(i).lead(), bodies);
        }
        for (int i = 0; i < content.duties().size(); i++) {
            leads(findings, "/duties/" + i + "/lead", content.duties().get(i).lead(), bodies);
        }
        if (!findings.all().isEmpty()) {
            throw new Refused(new BreaksRules(findings.all()));
        }
        return content.tasks().stream()
                .map(task -> assignment(directive, task, bodies, now, calendar))
                .toList();
    }

    private static void leads(Findings findings, String at, List<Code> lead, Map<Code, SequencedSet<Code>> bodies) {
        if (all(lead, bodies).isEmpty()) {
            findings.say(at, "means-nobody", null, "Hiện không có cơ quan nào chủ trì.", "It means no body today.");
        }
    }

    private static Assignment assignment(
            Directive directive,
            AssignedWork task,
            Map<Code, SequencedSet<Code>> bodies,
            Instant now,
            WorkingCalendar calendar) {
        var leads = all(task.lead(), bodies);
        var coordinators = all(task.coordinate(), bodies);
        // A group may name a leading body among those that coordinate; then it leads.
        coordinators.removeAll(leads);
        return new Assignment(
                directive.id(),
                directive.code(),
                directive.issuer(),
                task.number(),
                task.summary(),
                task.summaryEn(),
                task.kind(),
                task.modality(),
                task.terms(),
                task.deadline() == null ? null : task.deadline().deadline(calendar),
                task.deadline() == null ? null : task.deadline().wording(),
                now,
                Deadline.onOrBefore(calendar.next(BusinessTime.dayOf(now))),
                Routing.of(task.reportTo(), task.via(), task.submitTo()),
                List.copyOf(leads),
                List.copyOf(coordinators));
    }

    private static Beginning beginning(
            Directive directive, StatedDuty duty, Map<Code, SequencedSet<Code>> bodies, LocalDate told) {
        return new Beginning(
                directive.id(),
                directive.code(),
                directive.issuer(),
                duty.number(),
                duty.name(),
                duty.rhythm(),
                duty.first(),
                duty.last(),
                duty.holdsAtMonthEnd(),
                duty.participants(),
                List.copyOf(all(duty.lead(), bodies)),
                told);
    }

    private static SequencedSet<Code> all(Collection<Code> addressees, Map<Code, SequencedSet<Code>> bodies) {
        var all = new LinkedHashSet<Code>();
        addressees.forEach(addressee -> all.addAll(bodies.getOrDefault(addressee, new LinkedHashSet<>())));
        return all;
    }
}
