package vn.ntm.assignment.task.escalation;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.escalation.Refusal.DecidedAlready;
import vn.ntm.events.AssignmentEvent.TaskEscalated;
import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.problem.Refused;

/** A body says that it cannot decide this itself; the one above does, in words that stay. */
@Entity
class Escalation {

    @Id
    private UUID id;

    private UUID task;
    private Code organisation;
    private Code escalatedTo;
    private String reason;
    private String account;
    private Instant at;
    private @Nullable String decision;
    private @Nullable String reference;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    @Version
    private int revision;

    protected Escalation() {}

    Escalation(UUID task, Code organisation, Code escalatedTo, String reason, String account, Instant at) {
        this.id = Ids.next();
        this.task = task;
        this.organisation = organisation;
        this.escalatedTo = escalatedTo;
        this.reason = reason;
        this.account = account;
        this.at = at;
    }

    TaskEscalated escalated() {
        return new TaskEscalated(task, organisation, escalatedTo, reason);
    }

    /** @param number and date of the document that says it, if there is one */
    void decide(String said, @Nullable String number, String by, Instant now) {
        if (decision != null) {
            throw new Refused(new DecidedAlready(id));
        }
        decision = said;
        reference = number;
        decidedBy = by;
        decidedAt = now;
    }

    EscalationLine line() {
        return new EscalationLine(
                id, task, organisation, escalatedTo, reason, account, at, decision, reference, decidedBy, decidedAt);
    }

    UUID task() {
        return task;
    }

    Code escalatedTo() {
        return escalatedTo;
    }

    int revision() {
        return revision;
    }

    /**
     * Something that a body cannot decide itself, and what the body above decided.
     *
     * @param id The identifier that the installation gave, a UUID.
     * @param task The task that it is about.
     * @param organisation The body that sent it up.
     * @param escalatedTo The body that decides.
     * @param reason Why it is beyond the body's authority.
     * @param account Who sent it up.
     * @param at When it was sent up.
     * @param decision What was decided, in words; null while it is not.
     * @param reference Number and date of the document that says it; null where none was named.
     * @param decidedBy Which account answered; null while it is not decided.
     * @param decidedAt When; null while it is not decided.
     */
    record EscalationLine(
            UUID id,
            UUID task,
            Code organisation,
            Code escalatedTo,
            String reason,
            String account,
            Instant at,
            @Nullable String decision,
            @Nullable String reference,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {}
}
