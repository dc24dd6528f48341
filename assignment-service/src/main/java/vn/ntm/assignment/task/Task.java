package vn.ntm.assignment.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.timeline.Head;
import vn.ntm.assignment.task.Refusal.DecisionMissing;
import vn.ntm.assignment.task.Refusal.HasNoCondition;
import vn.ntm.assignment.task.Refusal.NeverDue;
import vn.ntm.assignment.task.Refusal.NotAChecker;
import vn.ntm.assignment.task.Refusal.NotFromHere;
import vn.ntm.assignment.task.Refusal.NotYetForwarded;
import vn.ntm.events.AssignmentEvent.TaskAssigned;
import vn.ntm.events.AssignmentEvent.TaskCompleted;
import vn.ntm.events.AssignmentEvent.TaskExtended;
import vn.ntm.events.AssignmentEvent.TaskReturned;
import vn.ntm.events.AssignmentEvent.TaskSubmitted;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.problem.Refused;

/** What one body owes of one task of a directive. Longer than most, for a task has many verbs. */
@Entity
public class Task {

    @Id
    private UUID id;

    private UUID directive;
    private Code directiveCode;
    private Code issuer;
    private String number;
    private Code organisation;

    /** Who owes it now: the body it was assigned to, or who took over from that. */
    private Code owedBy;

    private boolean lead;
    private String summary;
    private @Nullable String summaryEn;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    @JdbcTypeCode(SqlTypes.JSON)
    private Terms terms;

    private @Nullable Deadline deadline;
    private @Nullable String deadlineWording;
    private @Nullable Deadline firstDeadline;

    private @Nullable Instant toldAt;

    /** Where the deadline had passed when the body was told: by when it could have read that. */
    private @Nullable Deadline notLateBefore;

    /** The deadline that had passed when an extension was asked for: it moves what is expected, not what was missed. */
    private @Nullable Deadline missed;

    @JdbcTypeCode(SqlTypes.JSON)
    private Routing routing;

    /** All that the routing names, for the index. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> receivers;

    @Enumerated(EnumType.STRING)
    private State state;

    private int percent;
    private @Nullable Instant submittedAt;
    private @Nullable Boolean onTime;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Decision decision;

    /** When it was told to be overdue. Written set-wise only. */
    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable Instant overdueSince;

    /** The same task of the directive that this one's replaced. Written set-wise only. */
    @Column(insertable = false, updatable = false)
    private @Nullable UUID carriedFrom;

    @Version
    private int revision;

    protected Task() {}

    Task(Assignment said, Code organisation, boolean lead) {
        this.id = Ids.next();
        this.directive = said.directive();
        this.directiveCode = said.directiveCode();
        this.issuer = said.issuer();
        this.number = said.number();
        this.organisation = organisation;
        this.owedBy = organisation;
        this.lead = lead;
        this.summary = said.summary();
        this.summaryEn = said.summaryEn();
        this.kind = said.kind();
        this.modality = said.modality();
        this.terms = said.terms();
        this.deadline = said.deadline();
        this.deadlineWording = said.wording();
        this.firstDeadline = said.deadline();
        this.toldAt = said.told();
        this.notLateBefore = said.deadline() == null || said.deadline().metAt(said.told()) ? null : said.couldKnowBy();
        this.routing = said.routing().from(organisation);
        this.receivers =
                new ArrayList<>(routing.everybody().stream().map(Code::text).toList());
        this.state = said.terms().waits() ? State.CONDITIONAL : State.ASSIGNED;
    }

    TaskAssigned assigned() {
        return new TaskAssigned(id, directive, number, organisation, lead, deadline);
    }

    void accept() {
        become(State.ACCEPTED);
    }

    void progress(int reached) {
        become(State.IN_PROGRESS);
        percent = reached;
    }

    /** The instant decides, to the millisecond, whoever looks at it later. */
    TaskSubmitted submit(Instant now) {
        if (kind == Kind.EXCEPTION_REPORT) {
            throw new Refused(new NeverDue(id));
        }
        become(State.SUBMITTED);
        submittedAt = now;
        var late = lateFrom();
        boolean met = missed == null && (late == null || late.metAt(now));
        onTime = met;
        return new TaskSubmitted(id, owedBy, now, met);
    }

    /** "Qua": this checker has nothing against it. */
    public void forward(Code checker) {
        if (!routing.outstanding().contains(checker)) {
            throw new Refused(new NotAChecker(checker, routing.outstanding()));
        }
        if (state != State.SUBMITTED) {
            throw new Refused(new NotFromHere(state, State.SUBMITTED));
        }
        routing = routing.forwarded(checker);
    }

    /** Back to work: what was submitted no longer counts. */
    public TaskReturned giveBack(String reason) {
        become(State.RETURNED);
        submittedAt = null;
        onTime = null;
        routing = routing.afresh();
        return new TaskReturned(id, owedBy, reason);
    }

    /** What ends with another body's decision is not done before that is there. */
    public TaskCompleted complete() {
        if (!routing.submitTo().isEmpty() && decision == null) {
            throw new Refused(new DecisionMissing(routing.submitTo()));
        }
        return finish();
    }

    public TaskCompleted decide(Decision decided) {
        decision = decided;
        return finish();
    }

    private TaskCompleted finish() {
        if (state == State.SUBMITTED && !routing.outstanding().isEmpty()) {
            throw new Refused(new NotYetForwarded(routing.outstanding()));
        }
        become(State.COMPLETED);
        percent = 100;
        return new TaskCompleted(id, owedBy, Boolean.TRUE.equals(onTime));
    }

    /** Who supports is done when those who lead are. */
    TaskCompleted finishWithLead(boolean leadsOnTime) {
        state = State.COMPLETED;
        onTime = leadsOnTime;
        return new TaskCompleted(id, owedBy, leadsOnTime);
    }

    /** "Nếu đủ điều kiện": what concerns a part only is noted, and the rest goes on. */
    public void declare(boolean met) {
        if (terms.condition() == null) {
            throw new Refused(new HasNoCondition(id));
        }
        if (terms.waits()) {
            become(met ? State.ASSIGNED : State.NOT_APPLICABLE);
        }
    }

    /** @param inTime whether it was asked for before the old deadline had passed */
    public TaskExtended extend(Deadline after, boolean inTime, Code grantedBy, String reason) {
        if (deadline == null || state.isEnded()) {
            throw new Refused(new NeverDue(id));
        }
        var before = deadline;
        if (!inTime && missed == null) {
            missed = lateFrom();
        }
        deadline = after;
        return new TaskExtended(id, owedBy, before, after, grantedBy, reason);
    }

    /** Whether the deadline passed, or had passed, with nothing on hand. */
    boolean overdueAt(Instant now) {
        var late = lateFrom();
        if (!lead || late == null || !state.canBeLate()) {
            return false;
        }
        return missed != null || !late.metAt(submittedAt == null ? now : submittedAt);
    }

    /** The first instant that is late: the deadline, unless that had passed before the body was told. */
    public @Nullable Deadline lateFrom() {
        if (deadline == null || notLateBefore == null) {
            return deadline;
        }
        return deadline.compareTo(notLateBefore) > 0 ? deadline : notLateBefore;
    }

    /** Who is to do something now. */
    List<Code> waitsFor() {
        if (state.isEnded()) {
            return List.of();
        }
        if (state != State.SUBMITTED) {
            return List.of(owedBy);
        }
        if (!routing.outstanding().isEmpty()) {
            return routing.outstanding();
        }
        var deciding = routing.submitTo().isEmpty() ? routing.reportTo() : routing.submitTo();
        return deciding.isEmpty() ? List.of(issuer) : deciding;
    }

    private void become(State next) {
        if (!state.leadsTo(next)) {
            throw new Refused(new NotFromHere(state, next));
        }
        state = next;
    }

    TaskLine line(Instant now, @Nullable Head head) {
        boolean overdue = overdueAt(now);
        var passed = missed == null ? lateFrom() : missed;
        return new TaskLine(
                id,
                directiveCode,
                issuer,
                number,
                organisation,
                owedBy,
                head,
                Role.of(lead),
                summary,
                summaryEn,
                kind,
                modality,
                terms,
                deadline,
                deadline == null ? null : deadline.lastDay(),
                deadlineWording,
                firstDeadline,
                toldAt,
                lateFrom(),
                receivers(),
                routing,
                state,
                percent,
                submittedAt,
                onTime,
                decision,
                overdue,
                overdue && passed != null ? passed.end() : null,
                waitsFor(),
                carriedFrom);
    }

    public UUID id() {
        return id;
    }

    public UUID directive() {
        return directive;
    }

    public String number() {
        return number;
    }

    public Code issuer() {
        return issuer;
    }

    public Code organisation() {
        return organisation;
    }

    public Code owedBy() {
        return owedBy;
    }

    public boolean leads() {
        return lead;
    }

    public Kind kind() {
        return kind;
    }

    State state() {
        return state;
    }

    /** Whether a result is still expected of the body. */
    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isEnded() {
        return state.isEnded();
    }

    public @Nullable Deadline deadline() {
        return deadline;
    }

    public Routing routing() {
        return routing;
    }

    @Nullable
    Boolean onTime() {
        return onTime;
    }

    List<Code> receivers() {
        return receivers.stream().map(Code::valueOf).toList();
    }

    public int revision() {
        return revision;
    }
}
