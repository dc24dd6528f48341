package vn.ntm.reporting.obligation;

import vn.ntm.platform.problem.Words;

/** Where an obligation stands. */
public enum State {
    UPCOMING("sắp mở", "upcoming"),
    OPEN("đang mở", "open"),
    OVERDUE("quá hạn", "overdue"),
    SUBMITTED("đã gửi, chờ duyệt", "submitted and waiting for a decision"),
    RETURNED("bị trả lại", "returned"),
    ACCEPTED("đã duyệt", "accepted");

    private final String vi;
    private final String en;

    State(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    public Words words() {
        return new Words(vi, en);
    }

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
