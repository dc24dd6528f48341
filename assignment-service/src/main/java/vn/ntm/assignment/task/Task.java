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

import vn.ntm.assignment.task.Refusal.NotFromHere;
import vn.ntm.events.AssignmentEvent.TaskAssigned;
import vn.ntm.events.AssignmentEvent.TaskCompleted;
import vn.ntm.events.AssignmentEvent.TaskReturned;
import vn.ntm.events.AssignmentEvent.TaskSubmitted;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.problem.Refused;

/** What one body owes of one task of a directive. */
@Entity
class Task {

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
    private Modality modality;

    private @Nullable Deadline deadline;
    private @Nullable String deadlineWording;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> receivers;

    @Enumerated(EnumType.STRING)
    private State state;

    private int percent;
    private @Nullable Instant submittedAt;
    private @Nullable Boolean onTime;

    /** When it was told to be overdue. Only the routine writes it, set-wise. */
    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable") // queries read it
    private @Nullable Instant overdueSince;

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
        this.modality = said.modality();
        this.deadline = said.deadline();
        this.deadlineWording = said.wording();
        this.receivers =
                new ArrayList<>(said.receivers().stream().map(Code::text).toList());
        this.state = State.ASSIGNED;
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
        become(State.SUBMITTED);
        submittedAt = now;
        boolean met = deadline == null || deadline.metAt(now);
        onTime = met;
        return new TaskSubmitted(id, owedBy, now, met);
    }

    /** Back to work: what was submitted no longer counts. */
    TaskReturned giveBack(String reason) {
        become(State.RETURNED);
        submittedAt = null;
        onTime = null;
        return new TaskReturned(id, owedBy, reason);
    }

    TaskCompleted complete() {
        become(State.COMPLETED);
        percent = 100;
        return new TaskCompleted(id, owedBy, Boolean.TRUE.equals(onTime));
    }

    /** Whether the deadline passed, or had passed, with nothing on hand. */
    boolean overdueAt(Instant now) {
        if (!lead || deadline == null || state == State.CANCELLED) {
            return false;
        }
        return !deadline.metAt(submittedAt == null ? now : submittedAt);
    }

    private void become(State next) {
        if (!state.leadsTo(next)) {
            throw new Refused(new NotFromHere(state, next));
        }
        state = next;
    }

    TaskLine line(Instant now) {
        boolean overdue = overdueAt(now);
        return new TaskLine(
                id,
                directiveCode,
                issuer,
                number,
                organisation,
                owedBy,
                Role.of(lead),
                summary,
                summaryEn,
                modality,
                deadline,
                deadline == null ? null : deadline.lastDay(),
                deadlineWording,
                receivers.stream().map(Code::valueOf).toList(),
                state,
                percent,
                submittedAt,
                onTime,
                overdue,
                overdue && deadline != null ? deadline.end() : null);
    }

    UUID id() {
        return id;
    }

    UUID directive() {
        return directive;
    }

    String number() {
        return number;
    }

    Code issuer() {
        return issuer;
    }

    Code organisation() {
        return organisation;
    }

    Code owedBy() {
        return owedBy;
    }

    boolean leads() {
        return lead;
    }

    State state() {
        return state;
    }

    List<Code> receivers() {
        return receivers.stream().map(Code::valueOf).toList();
    }

    int revision() {
        return revision;
    }
}
