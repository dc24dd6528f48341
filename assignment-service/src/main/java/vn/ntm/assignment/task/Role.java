package vn.ntm.assignment.task;

/** "Chủ trì" or "phối hợp". */
public enum Role {
    LEAD,
    COORDINATE;

    static Role of(boolean lead) {
        return lead ? LEAD : COORDINATE;
    }
}
