package vn.ntm.reporting.obligation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.ReportingEvent;
import vn.ntm.events.ReportingEvent.DeadlineApproaching;
import vn.ntm.events.ReportingEvent.DeadlineMissed;
import vn.ntm.events.ReportingEvent.ObligationEscalated;
import vn.ntm.events.ReportingEvent.ObligationLocked;
import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.obligation.Refusal.NotFromHere;
import vn.ntm.reporting.obligation.Refusal.NotOpenYet;

/**
 * One report owed by one body for one period. Its verdict, on time or late, follows from the instant of the first submission
 * alone: whoever comes first, the reporter or the scheduler, notes what has become true by then.
 */
@Entity
public class Obligation {

    @Id
    private UUID id;

    private String regime;
    private Period period;
    private Code reporter;
    private @Nullable Code owedBy;
    private Instant opensAt;
    private Deadline deadline;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable Instant firstSubmittedAt;
    private @Nullable Instant receivedOtherwiseAt;
    private boolean estimate;
    private boolean escalated;
    private @Nullable Integer remindedDaysLeft;

    @Column
    private Instant heldSince;

    private @Nullable Deadline correctionBy;
    private @Nullable Instant locksAt;

    @Version
    private int revision;

    protected Obligation() {}

    Obligation(UUID id, Code regime, Period period, Code reporter, Instant opensAt, Deadline deadline) {
        this.id = id;
        this.regime = regime.text();
        this.period = period;
        this.reporter = reporter;
        this.opensAt = opensAt;
        this.deadline = deadline;
        this.state = State.UPCOMING;
        this.heldSince = opensAt;
    }

    public int revision() {
        return revision;
    }

    /** What the scheduler makes of a milestone that has come; nothing if it no longer applies. */
    List<ReportingEvent> reach(Milestone milestone, Instant now) {
        var facts = noteWhatIsTrueBy(now);
        switch (milestone) {
            case OPENING, DEADLINE, LOCK -> {}
            case FIRST_REMINDER, LAST_REMINDER -> remind(now).ifPresent(facts::add);
            case ESCALATION -> escalate(now).ifPresent(facts::add);
        }
        return facts;
    }

    /** It opens at its instant and is missed at its deadline, whether or not a scheduler was there to see it. */
    public List<ReportingEvent> noteWhatIsTrueBy(Instant now) {
        var facts = new ArrayList<ReportingEvent>();
        if (state == State.UPCOMING && !now.isBefore(opensAt)) {
            become(State.OPEN);
            facts.add(new ObligationOpened(id, regime(), reporter, period, deadline));
        }
        if (state == State.OPEN && !deadline.metAt(now)) {
            become(State.OVERDUE);
            facts.add(new DeadlineMissed(id, regime(), reporter, period, deadline));
        }
        if (state == State.OVERDUE && locksAt != null && !now.isBefore(locksAt)) {
            become(State.LOCKED);
            facts.add(new ObligationLocked(id, regime(), reporter, period, deadline, locksAt));
        }
        return facts;
    }

    /** A version is sent at this instant; returns by how much it is late against the deadline now in force. */
    public Duration submit(Instant now) {
        if (state == State.UPCOMING) {
            throw new Refused(new NotOpenYet(id, opensAt));
        }
        var lateBy = deadlineInForce().lateBy(now);
        become(State.SUBMITTED);
        if (firstSubmittedAt == null) {
            firstSubmittedAt = now;
        }
        heldSince = now;
        return lateBy;
    }

    /** Whether a version sent at this instant is on time. */
    public boolean metAt(Instant now) {
        return deadlineInForce().metAt(now);
    }

    public void giveBack(Instant now, Deadline correction) {
        become(State.RETURNED);
        heldSince = now;
        correctionBy = correction;
    }

    public void accept(Instant now) {
        become(State.ACCEPTED);
        heldSince = now;
    }

    /** It had reached the receiving body on paper, or another way, at this instant; the earliest counts. */
    public void receivedOtherwise(Instant at) {
        if (receivedOtherwiseAt == null || at.isBefore(receivedOtherwiseAt)) {
            receivedOtherwiseAt = at;
        }
    }

    /** The instant it is judged by; none while nothing was sent here. */
    public @Nullable Instant judgedAt() {
        if (firstSubmittedAt == null || receivedOtherwiseAt == null) {
            return firstSubmittedAt;
        }
        return receivedOtherwiseAt.isBefore(firstSubmittedAt) ? receivedOtherwiseAt : firstSubmittedAt;
    }

    /** Another body holds what was sent from now on. */
    public void handOn(Instant now) {
        heldSince = now;
    }

    public void waive(Instant now) {
        become(State.WAIVED);
        heldSince = now;
    }

    /** May be sent again until this instant; answers when it had locked. */
    public @Nullable Instant unlock(Instant until) {
        var before = locksAt;
        become(State.OVERDUE);
        locksAt = until;
        return before;
    }

    private Optional<ReportingEvent> remind(Instant now) {
        if (state != State.OPEN) {
            return Optional.empty();
        }
        int daysLeft = (int) ChronoUnit.DAYS.between(BusinessTime.dayOf(now), deadline.lastDay());
        // A scheduler that slept finds both reminders due; the same is not said twice.
        if (remindedDaysLeft != null && remindedDaysLeft == daysLeft) {
            return Optional.empty();
        }
        remindedDaysLeft = daysLeft;
        return Optional.of(new DeadlineApproaching(id, regime(), reporter, period, deadline, daysLeft));
    }

    private Optional<ReportingEvent> escalate(Instant now) {
        boolean stillMissing = state == State.OVERDUE || state == State.LOCKED;
        if (!stillMissing || escalated) {
            return Optional.empty();
        }
        escalated = true;
        int daysLate = (int) ChronoUnit.DAYS.between(deadline.lastDay(), BusinessTime.dayOf(now));
        return Optional.of(new ObligationEscalated(id, regime(), reporter, period, deadline, daysLate));
    }

    /** That of the report, or while it is corrected that of its correction. */
    public Deadline deadlineInForce() {
        return state == State.RETURNED && correctionBy != null && correctionBy.compareTo(deadline) > 0
                ? correctionBy
                : deadline;
    }

    private void become(State next) {
        if (!state.leadsTo(next)) {
            throw new Refused(new NotFromHere(id, state, next));
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public Code regime() {
        return new Code(regime);
    }

    public Period period() {
        return period;
    }

    public Code reporter() {
        return reporter;
    }

    /** Who has to send it: the reporter, or after a reorganisation its heir. */
    public Code owedBy() {
        return owedBy == null ? reporter : owedBy;
    }

    public Deadline deadline() {
        return deadline;
    }

    /** "Ước thực hiện": it was asked for before its figures close. */
    public boolean isEstimate() {
        return estimate;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public State state() {
        return state;
    }

    public @Nullable Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }
}
