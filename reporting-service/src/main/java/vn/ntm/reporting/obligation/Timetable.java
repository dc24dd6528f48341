package vn.ntm.reporting.obligation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.workday.WorkingCalendar;

/**
 * When the scheduler acts on a period: it opens, two reminders in the morning of the third and of the last day before the
 * last day, the deadline, an escalation in the morning of the third day after. On a closed day nobody reads: a reminder comes
 * on the working day before, never two on one day, and an escalation on the working day after. A reminder that would come
 * before the opening is left out.
 */
record Timetable(
        Instant opensAt,
        @Nullable Instant firstReminderAt,
        @Nullable Instant lastReminderAt,
        Deadline deadline,
        Instant overdueAt,
        Instant escalationAt) {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final int FIRST_REMINDER_DAYS = 3;
    private static final int LAST_REMINDER_DAYS = 1;
    private static final int ESCALATION_DAYS = 3;

    /** What arrived before the deadline may still be in our queue; it must not be called missing. */
    private static final Duration UNDER_WAY = Duration.ofSeconds(30);

    static Timetable of(Instant opensAt, Deadline deadline, WorkingCalendar calendar) {
        var lastDay = deadline.lastDay();
        var last = calendar.sameOrPrevious(lastDay.minusDays(LAST_REMINDER_DAYS));
        var first = calendar.sameOrPrevious(lastDay.minusDays(FIRST_REMINDER_DAYS));
        return new Timetable(
                opensAt,
                afterOpening(opensAt, first.equals(last) ? calendar.previous(first) : first),
                afterOpening(opensAt, last),
                deadline,
                deadline.end().plus(UNDER_WAY),
                morningOf(calendar.sameOrNext(lastDay.plusDays(ESCALATION_DAYS))));
    }

    private static @Nullable Instant afterOpening(Instant opensAt, LocalDate day) {
        var morning = morningOf(day);
        return morning.isAfter(opensAt) ? morning : null;
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(BusinessTime.ZONE).toInstant();
    }
}
