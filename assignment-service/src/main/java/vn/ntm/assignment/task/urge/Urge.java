package vn.ntm.assignment.task.urge;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    /** Why somebody was urged ("đôn đốc"). */
    @Schema(name = "UrgeOccasion")
    enum Occasion {
        /** So many days before the deadline. */
        REMINDER,
        /** The deadline has passed. */
        OVERDUE,
        /** So many days after it, still nothing. */
        ESCALATION,
        /** A person did it. */
        BY_HAND
    }

    /** To whom an urging speaks. */
    @Schema(name = "UrgeLevel")
    enum Level {
        /** The body that owes the task. */
        ASSIGNEE,
        /** "Người đứng đầu" of that body. */
        HEAD,
        /** The body that assigned it. */
        ISSUER
    }

    /**
     * One urging, by the routine or by a person. Never changed.
     *
     * @param id The identifier that the installation gave, a UUID.
     * @param task The task that it is about.
     * @param occasion Why it was done.
     * @param days Before the deadline for a reminder, after it for an escalation; 0 otherwise.
     * @param level To whom it speaks.
     * @param organisation The body that owes the task.
     * @param urgedBy On whose behalf it was done.
     * @param account Who did it; null for the routine.
     * @param at When it was done.
     * @param deadline The deadline as it was then; null for what has none.
     * @param message What was said; null for the routine, whose words follow from the occasion.
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
