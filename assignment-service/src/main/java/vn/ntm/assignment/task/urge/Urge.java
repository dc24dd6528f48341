package vn.ntm.assignment.task.urge;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.identity.Ids;

/** One urging. The routine writes them set-wise, people one at a time; never changed. */
@Entity
@Immutable
class Urge {

    @Id
    private UUID id;

    private UUID task;

    @Enumerated(EnumType.STRING)
    private Occasion occasion;

    private int days;

    @Enumerated(EnumType.STRING)
    private Level level;

    private Code organisation;
    private Code urgedBy;
    private @Nullable String account;
    private Instant at;
    private @Nullable Deadline deadline;
    private @Nullable String message;

    protected Urge() {}

    /** By a person. */
    Urge(
            UUID task,
            Code organisation,
            Code urgedBy,
            String account,
            Instant at,
            @Nullable Deadline deadline,
            Level level,
            String message) {
        this.id = Ids.next();
        this.task = task;
        this.occasion = Occasion.BY_HAND;
        this.level = level;
        this.organisation = organisation;
        this.urgedBy = urgedBy;
        this.account = account;
        this.at = at;
        this.deadline = deadline;
        this.message = message;
    }

    UrgeLine line() {
        return new UrgeLine(id, task, occasion, days, level, organisation, urgedBy, account, at, deadline, message);
    }

    UUID task() {
        return task;
    }

    enum Occasion {
        /** So many days before the deadline. */
        REMINDER,
        /** The deadline has passed. */
        OVERDUE,
        /** So many days after it, still nothing. */
        ESCALATION,
        BY_HAND
    }

    /** Whom it speaks to. */
    enum Level {
        ASSIGNEE,
        /** "Người đứng đầu" of the body that owes it. */
        HEAD,
        /** Who assigned it. */
        ISSUER
    }

    /**
     * @param days before the deadline for a reminder, after it for an escalation
     * @param organisation the body that owes the task
     * @param urgedBy on whose behalf
     * @param account who did it, or null for the routine
     */
    record UrgeLine(
            UUID id,
            UUID task,
            Occasion occasion,
            int days,
            Level level,
            Code organisation,
            Code urgedBy,
            @Nullable String account,
            Instant at,
            @Nullable Deadline deadline,
            @Nullable String message) {}
}
