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
import vn.ntm.kernel.reckoning.Step.ReadsHour;
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
        boolean strict = !until.date().equals(until.read().lastDay());
        return new Due(until.wording(), until.date(), strict, until.read().hour(), until.rule(), null, false);
    }

    /** As the rule has it before a closed day moves it: the day it names, or the last of the working days it counts. */
    static Due of(String wording, DeadlineRule rule, Reckoning reckoning) {
        var naming = reckoning.steps().get(1);
        var reading = reckoning.steps().get(2);
        boolean strict = reading instanceof ReadsStrictly || (reading instanceof ReadsHour && rule.excludesNamedDay());
        var shortened = naming instanceof MonthIsShorter month ? Integer.valueOf(month.named()) : null;
        var moved = rule.workingDayRule() == null ? WorkingDayRule.NONE : rule.workingDayRule();
        return new Due(wording, naming.day(), strict, rule.lastHour(), moved, shortened, rule.asksForAnEstimate());
    }

    LocalDate lastDay() {
        return strict ? named.minusDays(1) : named;
    }

    Deadline ending(LocalDate day) {
        return Deadline.worded(day, true, time);
    }

    String reading() {
        return estimate ? "Số liệu ước thực hiện. " + plainReading() : plainReading();
    }

    String readingEn() {
        return estimate ? "An estimate. " + plainReadingEn() : plainReadingEn();
    }

    private String plainReading() {
        if (shortened != null) {
            return "Tháng không có ngày %d: còn đúng hạn đến %s, ngày cuối tháng."
                    .formatted(shortened, ending(lastDay()).inVietnamese());
        }
        if (time != null) {
            return "Đến giờ nêu: còn đúng hạn đến trước %s."
                    .formatted(ending(lastDay()).inVietnamese());
        }
        return strict
                ? "Đọc chặt: ngày %s đã là trễ; còn đúng hạn đến hết ngày %s.".formatted(vi(named), vi(lastDay()))
                : "Tính cả ngày: còn đúng hạn đến hết ngày %s.".formatted(vi(lastDay()));
    }

    private String plainReadingEn() {
        if (shortened != null) {
            return "The month has no day %d: on time until %s, its last day."
                    .formatted(shortened, ending(lastDay()).inEnglish());
        }
        if (time != null) {
            return "Until an hour: on time before %s."
                    .formatted(ending(lastDay()).inEnglish());
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
        return Deadline.vietnamese(day);
    }
}
