package vn.ntm.assignment.task;

/** How far a body has come with a task. That it is overdue is no state: it follows from the deadline. */
enum State {
    ASSIGNED,
    ACCEPTED,
    IN_PROGRESS,
    SUBMITTED,
    RETURNED,
    COMPLETED,
    CANCELLED;

    boolean leadsTo(State next) {
        return switch (this) {
            case ASSIGNED -> next == ACCEPTED || next == CANCELLED;
            case ACCEPTED, IN_PROGRESS, RETURNED -> next == IN_PROGRESS || next == SUBMITTED || next == CANCELLED;
            case SUBMITTED -> next == RETURNED || next == COMPLETED || next == CANCELLED;
            case COMPLETED, CANCELLED -> false;
        };
    }

    /** Whether something is still owed. */
    boolean isOpen() {
        return switch (this) {
            case ASSIGNED, ACCEPTED, IN_PROGRESS, RETURNED -> true;
            case SUBMITTED, COMPLETED, CANCELLED -> false;
        };
    }
}
