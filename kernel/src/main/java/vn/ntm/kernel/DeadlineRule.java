package vn.ntm.kernel;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.workday.WorkingDayRule;

/**
 * "Trước ngày 25 tháng cuối quý": a day counted from the last month of the period, and whether that day still counts. Or
 * "ngày cuối quý", or "trong 02 ngày làm việc kể từ ngày chốt số liệu": so many working days after the closing date. How it
 * is reckoned for a period, and why, says {@link vn.ntm.kernel.reckoning.Reckoning}.
 *
 * @param day 1 to 31; in a month that does not have it, the month's last day is the last on time, whether that day would
 *     have counted or not. Null if it is named otherwise
 * @param monthOffset months after the last month of the period; 0 is that month itself, -3 asks for a year's estimate in
 *     September
 * @param inclusive "chậm nhất" counts the day itself; "trước" does not
 * @param time the hour in Hà Nội on the last day at which it ends, or null for 24:00
 * @param workingDaysAfterClosing 1 or more, or null if a day is named
 * @param workingDayRule what happens to a last day on which offices are closed; null leaves it
 * @param lastDayOf "ngày cuối tháng, quý, năm" of the month that {@code monthOffset} leads to; null if a day is numbered
 * @param estimate "ước thực hiện": the figures are asked for before they close, and the document means it
 */
public record DeadlineRule(
        @Nullable Integer day,
        int monthOffset,
        boolean inclusive,
        @Nullable LocalTime time,
        @Nullable Integer workingDaysAfterClosing,
        @Nullable WorkingDayRule workingDayRule,
        @Nullable LastDay lastDayOf,
        @Nullable Boolean estimate) {

    private static final int MOST_WORKING_DAYS = 60;
    private static final int MOST_MONTHS = 12;

    public DeadlineRule {
        long named = Stream.of(
                        Optional.ofNullable(day),
                        Optional.ofNullable(lastDayOf),
                        Optional.ofNullable(workingDaysAfterClosing))
                .filter(Optional::isPresent)
                .count();
        if (named != 1) {
            throw new IllegalArgumentException(
                    "A deadline names a day or the last day of a month, quarter or year, or counts working days after closing: one of these");
        }
        if (day != null && (day < 1 || day > 31)) {
            throw new IllegalArgumentException("A deadline day is 1 to 31, not " + day);
        }
        if (monthOffset < -MOST_MONTHS || monthOffset > MOST_MONTHS) {
            throw new IllegalArgumentException(
                    "A deadline is at most 12 months before or after the last month of its period, not " + monthOffset);
        }
        if (workingDaysAfterClosing != null
                && (workingDaysAfterClosing < 1 || workingDaysAfterClosing > MOST_WORKING_DAYS)) {
            throw new IllegalArgumentException("A deadline is 1 to %d working days after closing, not %d"
                    .formatted(MOST_WORKING_DAYS, workingDaysAfterClosing));
        }
    }

    public static DeadlineRule beforeDay(int day) {
        return new DeadlineRule(day, 0, false, null, null, null, null, null);
    }

    public static DeadlineRule onOrBeforeDay(int day) {
        return new DeadlineRule(day, 0, true, null, null, null, null, null);
    }

    public static DeadlineRule onOrBeforeLastDayOf(LastDay end) {
        return new DeadlineRule(null, 0, true, null, null, null, end, null);
    }

    public static DeadlineRule workingDaysAfterClosing(int count) {
        return new DeadlineRule(null, 0, true, null, count, null, null, null);
    }

    public DeadlineRule monthsLater(int months) {
        return new DeadlineRule(
                day, months, inclusive, time, workingDaysAfterClosing, workingDayRule, lastDayOf, estimate);
    }

    public DeadlineRule endingAt(LocalTime hour) {
        return new DeadlineRule(
                day, monthOffset, inclusive, hour, workingDaysAfterClosing, workingDayRule, lastDayOf, estimate);
    }

    public DeadlineRule moved(WorkingDayRule rule) {
        return new DeadlineRule(day, monthOffset, inclusive, time, workingDaysAfterClosing, rule, lastDayOf, estimate);
    }

    /** "Ước thực hiện": asked for before the figures close, and meant so. */
    public DeadlineRule ofAnEstimate() {
        return new DeadlineRule(
                day, monthOffset, inclusive, time, workingDaysAfterClosing, workingDayRule, lastDayOf, true);
    }

    public boolean asksForAnEstimate() {
        return Boolean.TRUE.equals(estimate);
    }
}
