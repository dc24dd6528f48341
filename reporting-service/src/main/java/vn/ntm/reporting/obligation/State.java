package vn.ntm.reporting.obligation;

/** Where an obligation stands. */
public enum State {
    UPCOMING,
    OPEN,
    OVERDUE,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    public boolean leadsTo(State next) {
        return switch (this) {
            case UPCOMING -> next == OPEN;
            case OPEN -> next == OVERDUE || next == SUBMITTED;
            case OVERDUE -> next == SUBMITTED;
            case SUBMITTED -> next == RETURNED || next == ACCEPTED;
            case RETURNED -> next == SUBMITTED;
            case ACCEPTED -> false;
        };
    }
}
