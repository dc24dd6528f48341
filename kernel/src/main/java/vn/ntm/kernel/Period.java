package vn.ntm.kernel;

/** What a report speaks about: a stretch of the calendar, or one ad hoc request. */
public sealed interface Period permits CalendarPeriod, AdHocPeriod {

    Frequency frequency();

    /**
     * Reads {@code 2024-M06}, {@code 2024-Q2}, {@code 2024-S1}, {@code 2024-N9}, {@code 2024-A1} or {@code AH-<code>}.
     *
     * @throws IllegalArgumentException if the text is none of these
     */
    static Period valueOf(String text) {
        return text.startsWith(AdHocPeriod.PREFIX) ? AdHocPeriod.valueOf(text) : CalendarPeriod.valueOf(text);
    }
}
