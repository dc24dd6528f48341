package vn.ntm.assignment.organisation.intake;

import java.util.Locale;

/** Whether one bad row refuses the whole. */
enum Mode {
    ATOMIC,
    PARTIAL;

    /** As a query parameter has it. */
    public static Mode fromString(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
