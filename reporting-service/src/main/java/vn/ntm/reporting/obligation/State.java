package vn.ntm.reporting.obligation;

import vn.ntm.platform.problem.Words;

/** Where an obligation stands. */
public enum State {
    UPCOMING("sắp mở", "upcoming"),
    OPEN("đang mở", "open"),
    OVERDUE("quá hạn", "overdue"),
    SUBMITTED("đã gửi, chờ duyệt", "submitted and waiting for a decision"),
    RETURNED("bị trả lại", "returned"),
    ACCEPTED("đã duyệt", "accepted"),
    WAIVED("được miễn", "waived"),
    LOCKED("đã khóa vì quá hạn", "locked, being too late");

    private final String vi;
    private final String en;

    State(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public Words words() {
        return new Words(vi, en);
    }

    /** Whether a draft may still change. */
    public boolean mayBeWritten() {
        return switch (this) {
            case UPCOMING, OPEN, OVERDUE, RETURNED -> true;
            case SUBMITTED, ACCEPTED, WAIVED, LOCKED -> false;
        };
    }

    /** Whether nothing has been sent yet, so that it can be extended or waived. */
    public boolean isStillOwed() {
        return switch (this) {
            case UPCOMING, OPEN, OVERDUE, LOCKED -> true;
            case SUBMITTED, RETURNED, ACCEPTED, WAIVED -> false;
        };
    }

    public boolean leadsTo(State next) {
        return switch (this) {
            case UPCOMING -> next == OPEN || next == WAIVED;
            case OPEN -> next == OVERDUE || next == SUBMITTED || next == WAIVED;
            case OVERDUE -> next == SUBMITTED || next == LOCKED || next == WAIVED;
            case LOCKED -> next == OVERDUE || next == WAIVED;
            case SUBMITTED -> next == RETURNED || next == ACCEPTED;
            case RETURNED -> next == SUBMITTED || next == WAIVED;
            case ACCEPTED, WAIVED -> false;
        };
    }
}
