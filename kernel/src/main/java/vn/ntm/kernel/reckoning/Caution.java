package vn.ntm.kernel.reckoning;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.workday.Holiday;

/** What a person should look at before the deadline is announced; nothing here forbids it. */
public sealed interface Caution {

    /** Decree 09/2019, article 8.5b asks for at least one working day between closing and the sending deadline. */
    record NoWorkingDayAfterClosing(LocalDate closes, LocalDate lastDay) implements Caution {}

    /** Offices are closed on the last day, and the rule leaves it there. */
    record LastDayIsClosed(LocalDate lastDay, @Nullable Holiday holiday) implements Caution {}

    /** Moved forward to a day that the text, read strictly, excludes: "trước 30/9" on a Sunday becomes the 30th. */
    record ReachesExcludedDay(LocalDate excluded, LocalDate lastDay) implements Caution {}

    /** It counts with holidays that nobody has compared with the announcement. */
    record HolidaysNotVerified(int year) implements Caution {}
}
