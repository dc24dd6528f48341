package vn.ntm.kernel;

import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * "Trước ngày 25 tháng cuối quý": which day, counted from the last month of the period, and whether that day still counts.
 *
 * @param day 1 to 28, so that every month has it
 * @param monthOffset months after the last month of the period; 0 is that month itself
 * @param inclusive "chậm nhất" counts the day itself; "trước" does not
 * @param time the hour in Hà Nội on the last day at which it ends, or null for 24:00
 */
public record DeadlineRule(
        int day,
        int monthOffset,
        boolean inclusive,
        @Nullable LocalTime time) {

    public DeadlineRule {
        if (day < 1 || day > 28) {
            throw new IllegalArgumentException("A deadline day is 1 to 28, not " + day);
        }
        if (monthOffset < 0 || monthOffset > 12) {
            throw new IllegalArgumentException("A deadline is 0 to 12 months after its period, not " + monthOffset);
        }
    }

    public static DeadlineRule beforeDay(int day) {
        return new DeadlineRule(day, 0, false, null);
    }

    public Deadline of(CalendarPeriod period) {
        var named = period.lastMonth().plusMonths(monthOffset).atDay(day);
        var wholeDay = inclusive ? Deadline.onOrBefore(named) : Deadline.before(named);
        return time == null ? wholeDay : Deadline.before(wholeDay.lastDay().atTime(time));
    }
}
