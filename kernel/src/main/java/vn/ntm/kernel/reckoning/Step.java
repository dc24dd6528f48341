package vn.ntm.kernel.reckoning;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.ClosingWindow;
import vn.ntm.kernel.LastDay;
import vn.ntm.kernel.WindowRule;
import vn.ntm.kernel.workday.Holiday;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.kernel.workday.WorkingDayRule;

/** One step from a period to its deadline. The last one says when it ends. */
public sealed interface Step {

    /** Where the reckoning stands after this step. */
    LocalDate day();

    /** This step taken once more, from where the one before it stood. */
    LocalDate again(LocalDate before, WorkingCalendar calendar);

    /** The figures close. */
    record Closes(ClosingWindow window, WindowRule rule, boolean cumulative) implements Step {
        @Override
        public LocalDate day() {
            return window.to();
        }

        @Override
        public LocalDate again(LocalDate before, WorkingCalendar calendar) {
            return window.to();
        }
    }

    /** So many working days after closing, the closing date not counted. */
    record CountsWorkingDays(int count, LocalDate day) implements Step {
        @Override
        public LocalDate again(LocalDate before, WorkingCalendar calendar) {
            return calendar.plus(before, count);
        }
    }

    /** The text names a day. */
    record NamesDay(LocalDate day) implements Step {
        @Override
        public LocalDate again(LocalDate before, WorkingCalendar calendar) {
            return day;
        }
    }

    /** The text names the last day of a month, quarter or year. */
    record NamesLastDay(LastDay of, LocalDate day) implements Step {
        @Override
        public LocalDate again(LocalDate before, WorkingCalendar calendar) {
            return day;
        }
    }

    /**
     * The text names a day that this month does not have: the month's last day is the last on time (Civil Code, article
     * 148.3). It is before the day that was named, so that "trước" takes nothing from it.
     */
    record MonthIsShorter(int named, LocalDate day) implements Step {
        @Override
        public LocalDate again(LocalDate before, WorkingCalendar calendar) {
            return day;
        }
    }

    /** "Trước ngày": the day before is the last. */
    record ReadsStrictly(LocalDate day) implements Step {
        @Override
        public LocalDate again(LocalDate before, WorkingCalendar calendar) {
            return before.minusDays(1);
        }
    }

    /** "Chậm nhất ngày": the day itself is the last. */
    record ReadsInclusively(LocalDate day) implements Step {
        @Override
        public LocalDate again(LocalDate before, WorkingCalendar calendar) {
            return before;
        }
    }

    /**
     * "Trước 10 giờ ngày", "chậm nhất 10 giờ ngày": at an hour of the named day, which is the last; of 00:00 the day before is.
     */
    record ReadsHour(LocalTime hour, LocalDate day) implements Step {
        @Override
        public LocalDate again(LocalDate before, WorkingCalendar calendar) {
            return hour.equals(LocalTime.MIDNIGHT) ? before.minusDays(1) : before;
        }
    }

    /** Offices are closed on {@code from}; the rule says whether it moves. */
    record MeetsClosedDay(LocalDate from, @Nullable Holiday holiday, WorkingDayRule rule, LocalDate day)
            implements Step {
        @Override
        public LocalDate again(LocalDate before, WorkingCalendar calendar) {
            return rule.applied(before, calendar);
        }
    }

    /** "Ước thực hiện": it is asked for before the figures close on {@code closes}, and meant so. */
    record IsEstimate(LocalDate closes, LocalDate day) implements Step {
        @Override
        public LocalDate again(LocalDate before, WorkingCalendar calendar) {
            return before;
        }
    }

    /** At this hour of the last day, or at 24:00. */
    record Ends(LocalDate day, @Nullable LocalTime time) implements Step {
        @Override
        public LocalDate again(LocalDate before, WorkingCalendar calendar) {
            return before;
        }
    }
}
