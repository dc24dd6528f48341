package vn.ntm.assignment.directive;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.directive.AssignedWork.Until;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.DeadlineRule;
import vn.ntm.kernel.reckoning.Reckoning;
import vn.ntm.kernel.reckoning.Step.MonthIsShorter;
import vn.ntm.kernel.reckoning.Step.ReadsStrictly;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.kernel.workday.WorkingDayRule;

/**
 * A day that a document names, and how it is read.
 *
 * @param named the day in the wording
 * @param time the hour on the last day at which it ends, or null for 24:00
 * @param shortened the number of a day that the month does not have: then {@code named} is the month's last day
 * @param estimate "ước thực hiện"
 */
record Due(
        String wording,
        LocalDate named,
        boolean strict,
        @Nullable LocalTime time,
        WorkingDayRule rule,
        @Nullable Integer shortened,
        boolean estimate) {

    static Due of(Until until) {
        return new Due(until.wording(), until.date(), !until.inclusive(), null, until.rule(), null, false);
    }

    /** As the rule has it before a closed day moves it: the day it names, or the last of the working days it counts. */
    static Due of(String wording, DeadlineRule rule, Reckoning reckoning) {
        var naming = reckoning.steps().get(1);
        boolean strict = reckoning.steps().get(2) instanceof ReadsStrictly;
        var shortened = naming instanceof MonthIsShorter month ? Integer.valueOf(month.named()) : null;
        var moved = rule.workingDayRule() == null ? WorkingDayRule.NONE : rule.workingDayRule();
        return new Due(wording, naming.day(), strict, rule.time(), moved, shortened, rule.asksForAnEstimate());
    }

    LocalDate lastDay() {
        return strict ? named.minusDays(1) : named;
    }

    Deadline ending(LocalDate day) {
        return time == null ? Deadline.onOrBefore(day) : Deadline.before(day.atTime(time));
    }

    String reading() {
        return estimate ? "Số liệu ước thực hiện. " + plainReading() : plainReading();
    }

    String readingEn() {
        return estimate ? "An estimate. " + plainReadingEn() : plainReadingEn();
    }

    private String plainReading() {
        if (shortened != null) {
            return "Tháng không có ngày %d: còn đúng hạn đến hết ngày cuối tháng, %s."
                    .formatted(shortened, vi(lastDay()));
        }
        return strict
                ? "Đọc chặt: ngày %s đã là trễ; còn đúng hạn đến hết ngày %s.".formatted(vi(named), vi(lastDay()))
                : "Tính cả ngày: còn đúng hạn đến hết ngày %s.".formatted(vi(lastDay()));
    }

    private String plainReadingEn() {
        if (shortened != null) {
            return "The month has no day %d: on time until the end of its last day, %s."
                    .formatted(shortened, lastDay());
        }
        return strict
                ? "Strict: %s is late already; on time until the end of %s.".formatted(named, lastDay())
                : "Inclusive: on time until the end of %s.".formatted(lastDay());
    }

    List<Warning> warnings(WorkingCalendar calendar) {
        return warnings("", calendar);
    }

    /** What is to be said of a last day on which offices are closed, and of what a rule makes of it. */
    List<Warning> warnings(String at, WorkingCalendar calendar) {
        var warnings = new ArrayList<Warning>();
        if (!calendar.isWorkingDay(lastDay())) {
            warnings.add(closed(at, calendar));
        }
        var rolled = rule.applied(lastDay(), calendar);
        if (strict && !rolled.isBefore(named)) {
            warnings.add(new Warning(
                    at,
                    "rolls-into-the-day-it-excludes",
                    rolled.toString(),
                    wording,
                    "Lùi sang %s là ngày mà “%s” không tính.".formatted(vi(rolled), wording),
                    "It rolls to %s, which “%s” excludes.".formatted(rolled, wording)));
        }
        return warnings;
    }

    private Warning closed(String at, WorkingCalendar calendar) {
        var day = lastDay();
        var holiday = calendar.holidayOn(day);
        return new Warning(
                at,
                "last-day-is-closed",
                day.toString(),
                wording,
                "Ngày cuối cùng còn đúng hạn, %s, là %s%s."
                        .formatted(
                                vi(day),
                                Weekdays.vi(day),
                                holiday.map(one -> ", " + one.name()).orElse("")),
                "The last day on time, %s, is a %s%s."
                        .formatted(
                                day,
                                Weekdays.en(day),
                                holiday.map(one -> ", " + one.nameEn()).orElse("")));
    }

    static String vi(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
