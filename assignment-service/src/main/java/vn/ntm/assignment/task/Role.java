package vn.ntm.assignment.task;

import java.util.Locale;

/** "Chủ trì" or "phối hợp". */
public enum Role {
    LEAD,
    COORDINATE;

    static Role of(boolean lead) {
        return lead ? LEAD : COORDINATE;
    }

    /** As a query parameter has it: {@code lead} or {@code coordinate}. */
    public static Role fromString(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
