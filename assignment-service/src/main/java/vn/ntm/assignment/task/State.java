package vn.ntm.assignment.task;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a body has come with a task. That it is overdue is no state: it follows from the deadline. */
@Schema(name = "TaskState")
public enum State {
    /** "Nếu đủ điều kiện": nothing is owed until somebody says whether. */
    CONDITIONAL,
    /** It is owed, and nobody has taken it on. */
    ASSIGNED,
    /** The body has taken it on. */
    ACCEPTED,
    /** The body has said how far it has come. */
    IN_PROGRESS,
    /** The result is on hand. */
    SUBMITTED,
    /** The result was given back; it is owed again. */
    RETURNED,
    /** The result was taken as done. */
    COMPLETED,
    /** It is owed no more: its directive was revoked or replaced. */
    CANCELLED,
    /** Its condition is not met; that may change. */
    NOT_APPLICABLE;

    boolean leadsTo(State next) {
        return switch (this) {
            case CONDITIONAL -> next == ASSIGNED || next == NOT_APPLICABLE || next == CANCELLED;
            case ASSIGNED -> next == ACCEPTED || next == CANCELLED;
            case ACCEPTED, IN_PROGRESS, RETURNED -> next == IN_PROGRESS || next == SUBMITTED || next == CANCELLED;
            case SUBMITTED -> next == RETURNED || next == COMPLETED || next == CANCELLED;
            case NOT_APPLICABLE -> next == ASSIGNED;
            case COMPLETED, CANCELLED -> false;
        };
    }

    /** Whether something is still owed. */
    public boolean isOpen() {
        return switch (this) {
            case ASSIGNED, ACCEPTED, IN_PROGRESS, RETURNED -> true;
            case CONDITIONAL, SUBMITTED, COMPLETED, CANCELLED, NOT_APPLICABLE -> false;
        };
    }

    /** Whether nothing more will come of it. */
    public boolean isEnded() {
        return switch (this) {
            case COMPLETED, CANCELLED, NOT_APPLICABLE -> true;
            case CONDITIONAL, ASSIGNED, ACCEPTED, IN_PROGRESS, SUBMITTED, RETURNED -> false;
        };
    }

    /** Whether a deadline that passes can be missed. */
    boolean canBeLate() {
        return switch (this) {
            case ASSIGNED, ACCEPTED, IN_PROGRESS, SUBMITTED, RETURNED, COMPLETED -> true;
            case CONDITIONAL, CANCELLED, NOT_APPLICABLE -> false;
        };
    }
}
