package vn.ntm.kernel;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.workday.WorkingDayRule;

/**
 * A day counted from the last month of a period, and whether that day still counts: "trước ngày 25 tháng cuối quý". Or
 * "ngày cuối quý", or "trong 02 ngày làm việc kể từ ngày chốt số liệu". One of day, lastDayOf and workingDaysAfterClosing
 * is said.
 *
 * @param day 1 to 31; in a month that does not have it, the month's last day is the last on time, whether that day would
 *     have counted or not. Left out if the day is named otherwise.
 * @param monthOffset Months after the last month of the period, -12 to 12: 0 is that month itself, -3 asks for a year's
 *     estimate in September.
 * @param inclusive Whether the day itself still counts: "chậm nhất" counts it, "trước" does not. Of no effect where an hour
 *     or working days after closing are named.
 * @param time The hour in Hà Nội of the named day at which it ends, "trước 10 giờ ngày 25"; left out, 24:00 of the last day.
 *     00:00 is the end of the day before.
 * @param workingDaysAfterClosing So many working days after the closing date, 1 to 60; left out if a day is named.
 * @param workingDayRule What happens to a last day on which offices are closed; left out, it stays where it is.
 * @param lastDayOf "Ngày cuối tháng, quý, năm" of the month that monthOffset leads to; left out if a day is numbered.
 * @param estimate "Ước thực hiện": true if the figures are asked for before they close, and the document means it; left
 *     out, no.
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

    /** Whether what is sent on the day that it names is late already: "trước ngày 25", or 00:00 of the 25th. */
    public boolean excludesNamedDay() {
        return time == null ? !inclusive : time.equals(LocalTime.MIDNIGHT);
    }

    /** The hour of the last day at which it ends, or null for 24:00. */
    public @Nullable LocalTime lastHour() {
        return time == null || time.equals(LocalTime.MIDNIGHT) ? null : time;
    }

    public boolean asksForAnEstimate() {
        return Boolean.TRUE.equals(estimate);
    }
}
