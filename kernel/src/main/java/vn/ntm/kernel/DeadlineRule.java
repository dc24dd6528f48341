package vn.ntm.kernel;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.workday.WorkingDayRule;

/**
 * "Trước ngày 25 tháng cuối quý": a day counted from the last month of the period, and whether that day still counts. Or
 * "trong 02 ngày làm việc kể từ ngày chốt số liệu": so many working days after the closing date. How it is reckoned for a
 * period, and why, says {@link vn.ntm.kernel.reckoning.Reckoning}.
 *
 * @param day 1 to 28, so that every month has it; null if working days are counted
 * @param monthOffset months after the last month of the period; 0 is that month itself
 * @param inclusive "chậm nhất" counts the day itself; "trước" does not
 * @param time the hour in Hà Nội on the last day at which it ends, or null for 24:00
 * @param workingDaysAfterClosing 1 or more, or null if a day is named
 * @param workingDayRule what happens to a last day on which offices are closed; null leaves it
 */
public record DeadlineRule(
        @Nullable Integer day,
        int monthOffset,
        boolean inclusive,
        @Nullable LocalTime time,
        @Nullable Integer workingDaysAfterClosing,
        @Nullable WorkingDayRule workingDayRule) {

    private static final int MOST_WORKING_DAYS = 60;

    public DeadlineRule {
        if ((day == null) == (workingDaysAfterClosing == null)) {
            throw new IllegalArgumentException(
                    "A deadline names a day, or counts working days after closing: one of both");
        }
        if (day != null && (day < 1 || day > 28)) {
            throw new IllegalArgumentException("A deadline day is 1 to 28, not " + day);
        }
        if (monthOffset < 0 || monthOffset > 12) {
            throw new IllegalArgumentException("A deadline is 0 to 12 months after its period, not " + monthOffset);
        }
        if (workingDaysAfterClosing != null
                && (workingDaysAfterClosing < 1 || workingDaysAfterClosing > MOST_WORKING_DAYS)) {
            throw new IllegalArgumentException("A deadline is 1 to %d working days after closing, not %d"
                    .formatted(MOST_WORKING_DAYS, workingDaysAfterClosing));
        }
    }

    public static DeadlineRule beforeDay(int day) {
        return new DeadlineRule(day, 0, false, null, null, null);
    }

    public static DeadlineRule onOrBeforeDay(int day) {
        return new DeadlineRule(day, 0, true, null, null, null);
    }

    public static DeadlineRule workingDaysAfterClosing(int count) {
        return new DeadlineRule(null, 0, true, null, count, null);
    }

    public DeadlineRule monthsLater(int months) {
        return new DeadlineRule(day, months, inclusive, time, workingDaysAfterClosing, workingDayRule);
    }

    public DeadlineRule endingAt(LocalTime hour) {
        return new DeadlineRule(day, monthOffset, inclusive, hour, workingDaysAfterClosing, workingDayRule);
    }

    public DeadlineRule moved(WorkingDayRule rule) {
        return new DeadlineRule(day, monthOffset, inclusive, time, workingDaysAfterClosing, rule);
    }
}
