package vn.ntm.reporting.obligation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Deadline;

/**
 * When the scheduler acts on a period: it opens, two reminders in the morning of the third and of the last day before the
 * last day, the deadline, an escalation in the morning of the third day after. A reminder that would come before the opening
 * is left out.
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

    static Timetable of(Instant opensAt, Deadline deadline) {
        var lastDay = deadline.lastDay();
        return new Timetable(
                opensAt,
                afterOpening(opensAt, lastDay.minusDays(FIRST_REMINDER_DAYS)),
                afterOpening(opensAt, lastDay.minusDays(LAST_REMINDER_DAYS)),
                deadline,
                deadline.end().plus(UNDER_WAY),
                morningOf(lastDay.plusDays(ESCALATION_DAYS)));
    }

    private static @Nullable Instant afterOpening(Instant opensAt, LocalDate day) {
        var morning = morningOf(day);
        return morning.isAfter(opensAt) ? morning : null;
    }

    private static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(BusinessTime.ZONE).toInstant();
    }
}
