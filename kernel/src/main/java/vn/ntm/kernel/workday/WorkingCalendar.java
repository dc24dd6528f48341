package vn.ntm.kernel.workday;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * On which days offices work: not on Saturdays, Sundays and holidays, but on a weekend day that was swapped. Of a year that
 * nobody has announced it knows the weekends only.
 */
public final class WorkingCalendar {

    private final Map<Integer, HolidayYear> years = new TreeMap<>();
    private final Map<LocalDate, Holiday> closed = new HashMap<>();
    private final Set<LocalDate> worked = new HashSet<>();

    private WorkingCalendar(Collection<HolidayYear> announced) {
        for (var year : announced) {
            if (years.put(year.year(), year) != null) {
                throw new IllegalArgumentException("The year %d stands there twice".formatted(year.year()));
            }
            year.closedDays().forEach(holiday -> closed.put(holiday.day(), holiday));
            worked.addAll(year.workedDays());
        }
    }

    public static WorkingCalendar of(Collection<HolidayYear> announced) {
        return new WorkingCalendar(announced);
    }

    /** The years that come with the product; which of them a person has compared with the announcement, they say. */
    public static WorkingCalendar shipped() {
        return ShippedHolidays.CALENDAR;
    }

    public boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || !(SwappedDay.isWeekend(day) || closed.containsKey(day));
    }

    /** Why offices are closed; empty on a working day and on a weekend that is nothing else. */
    public Optional<Holiday> holidayOn(LocalDate day) {
        return Optional.ofNullable(closed.get(day));
    }

    /** A weekend day on which offices work because a weekday was given for it. */
    public boolean isSwappedIn(LocalDate day) {
        return worked.contains(day);
    }

    /** The first working day after this day. */
    public LocalDate next(LocalDate day) {
        return sameOrNext(day.plusDays(1));
    }

    /** The last working day before this day. */
    public LocalDate previous(LocalDate day) {
        return sameOrPrevious(day.minusDays(1));
    }

    public LocalDate sameOrNext(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    public LocalDate sameOrPrevious(LocalDate day) {
        var found = day;
        while (!isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** "Trong thời hạn n ngày làm việc kể từ ngày …": the day itself is not counted (Civil Code, article 147.2). */
    public LocalDate plus(LocalDate day, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forward, not by " + workingDays);
        }
        var found = day;
        for (int n = 0; n < workingDays; n++) {
            found = next(found);
        }
        return found;
    }

    /** How many working days lie after {@code after} and before {@code before}, neither counted. */
    public int between(LocalDate after, LocalDate before) {
        return (int) after.plusDays(1)
                .datesUntil(before.isAfter(after) ? before : after.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    /** Whether the days of this year were announced, and a person has compared them. */
    public boolean isVerified(int year) {
        var known = years.get(year);
        return known != null && known.verified();
    }

    public Optional<HolidayYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    public List<HolidayYear> years() {
        return List.copyOf(years.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar calendar && calendar.years.equals(years);
    }

    @Override
    public int hashCode() {
        return years.hashCode();
    }

    @Override
    public String toString() {
        return "working days of " + years.keySet();
    }
}
