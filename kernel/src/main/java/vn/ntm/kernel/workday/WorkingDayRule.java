package vn.ntm.kernel.workday;

import java.time.LocalDate;

/** What happens to a last day on which offices are closed. Which one holds is for a regime's author to say. */
public enum WorkingDayRule {
    /** It stays where it is; Decree 09/2019/NĐ-CP has no other rule. */
    NONE,
    /** The next working day (Civil Code, article 148.5). */
    NEXT,
    /** The working day before: administrative practice, so that it is sent before the holiday. */
    PREVIOUS;

    public LocalDate applied(LocalDate day, WorkingCalendar calendar) {
        return switch (this) {
            case NONE -> day;
            case NEXT -> calendar.sameOrNext(day);
            case PREVIOUS -> calendar.sameOrPrevious(day);
        };
    }
}
