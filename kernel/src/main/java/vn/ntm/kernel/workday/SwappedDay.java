package vn.ntm.kernel.workday;

import java.time.LocalDate;

/**
 * "Hoán đổi ngày làm việc": offices are closed on a weekday and work on a weekend day instead.
 *
 * @param closed The weekday on which they are closed.
 * @param worked The weekend day on which they work instead.
 */
public record SwappedDay(LocalDate closed, LocalDate worked) {

    public SwappedDay {
        if (isWeekend(closed)) {
            throw new IllegalArgumentException("%s is a weekend day and closed anyway".formatted(closed));
        }
        if (!isWeekend(worked)) {
            throw new IllegalArgumentException("%s is a weekday and worked anyway".formatted(worked));
        }
    }

    static boolean isWeekend(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> true;
            default -> false;
        };
    }

    /** How a closed day is called. */
    Holiday holiday() {
        return new Holiday(
                closed,
                "Nghỉ hoán đổi (làm bù ngày %s)".formatted(worked),
                "Swapped day off (worked on %s instead)".formatted(worked));
    }
}
