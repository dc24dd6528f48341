package vn.ntm.assignment.directive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.kernel.workday.WorkingDayRule;

/**
 * A deadline as it was published, and everything that follows from how it is read.
 *
 * @param subject Whether it is that of a task or of a regime.
 * @param of The number of the task, or the code of the regime.
 * @param period Of a regime: the period it is about; null for a task.
 * @param wording As the document has it; of a regime, its legal basis.
 * @param named The day that the wording names.
 * @param strict True for "trước": the named day itself is late.
 * @param reading How the wording is read, in Vietnamese.
 * @param readingEn How the wording is read, in English.
 * @param lastDay "Hạn cuối": the last day on time as the wording is read, before any rule of working days.
 * @param weekday Its day of the week.
 * @param weekdayName The same in Vietnamese, "thứ Hai".
 * @param day What kind of day it is.
 * @param holiday Why offices are closed on it, in Vietnamese; null if they are not.
 * @param holidayEn Why offices are closed on it, in English; null if they are not.
 * @param calendarVerified Whether a person has compared the holidays of that year with the announcement.
 * @param workingDayRule What happens to a last day on which offices are closed.
 * @param rolledTo The last day on time by that rule; null if it is the same.
 * @param deadline The first instant that is too late, in the end.
 * @param warnings What a person should look at here.
 */
record DeadlineLine(
        Subject subject,
        String of,
        @Nullable CalendarPeriod period,
        String wording,
        LocalDate named,
        boolean strict,
        String reading,
        String readingEn,
        LocalDate lastDay,
        DayOfWeek weekday,
        String weekdayName,
        Day day,
        @Nullable String holiday,
        @Nullable String holidayEn,
        boolean calendarVerified,
        WorkingDayRule workingDayRule,
        @Nullable LocalDate rolledTo,
        Deadline deadline,
        List<Warning> warnings) {

    static DeadlineLine of(
            Subject subject, String of, @Nullable CalendarPeriod period, Due due, WorkingCalendar calendar) {
        return of(subject, of, period, due, calendar, Stream.empty());
    }

    static DeadlineLine of(
            Subject subject,
            String of,
            @Nullable CalendarPeriod period,
            Due due,
            WorkingCalendar calendar,
            Stream<Warning> further) {
        var lastDay = due.lastDay();
        var rolled = due.rule().applied(lastDay, calendar);
        var holiday = calendar.holidayOn(lastDay);
        return new DeadlineLine(
                subject,
                of,
                period,
                due.wording(),
                due.named(),
                due.strict(),
                due.reading(),
                due.readingEn(),
                lastDay,
                lastDay.getDayOfWeek(),
                Weekdays.vi(lastDay),
                Day.of(lastDay, calendar),
                holiday.map(day -> day.name()).orElse(null),
                holiday.map(day -> day.nameEn()).orElse(null),
                calendar.isVerified(lastDay.getYear()),
                due.rule(),
                rolled.equals(lastDay) ? null : rolled,
                due.ending(rolled),
                Stream.concat(due.warnings(calendar).stream(), further).toList());
    }

    /** What a deadline is of. */
    @Schema(name = "DeadlineSubject")
    enum Subject {
        /** Of a task. */
        TASK,
        /** Of a report by a regime. */
        REGIME
    }

    /** What kind of day the last one is. */
    @Schema(name = "DeadlineDay")
    enum Day {
        /** A working day. */
        WORKING,
        /** A weekend day on which offices work because a weekday was given for it. */
        SWAPPED_IN,
        /** A Saturday or Sunday. */
        WEEKEND,
        /** A public holiday, or a day off in lieu of one. */
        HOLIDAY;

        static Day of(LocalDate day, WorkingCalendar calendar) {
            if (calendar.holidayOn(day).isPresent()) {
                return HOLIDAY;
            }
            if (calendar.isSwappedIn(day)) {
                return SWAPPED_IN;
            }
            return calendar.isWorkingDay(day) ? WORKING : WEEKEND;
        }
    }
}
