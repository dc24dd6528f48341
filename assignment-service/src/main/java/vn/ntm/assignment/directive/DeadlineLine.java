package vn.ntm.assignment.directive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.kernel.workday.WorkingDayRule;

/**
 * A deadline as it was published, and everything that follows from how it is read.
 *
 * @param of the number of the task, or the code of the regime
 * @param period of a regime only
 * @param wording as the document has it
 * @param named the day that the wording names
 * @param strict "trước": the named day itself is late
 * @param lastDay "hạn cuối" as the wording is read, before any rule of working days
 * @param holiday why offices are closed on the last day, if they are
 * @param calendarVerified whether a person has compared the holidays of that year with the announcement
 * @param rolledTo the last day on time by the working-day rule, if it is another one
 * @param deadline the first instant that is too late, in the end
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

    enum Subject {
        TASK,
        REGIME
    }

    /** What kind of day the last one is. */
    enum Day {
        WORKING,
        /** A weekend day on which offices work because a weekday was given for it. */
        SWAPPED_IN,
        WEEKEND,
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
