package vn.ntm.assignment.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.kernel.workday.Holiday;
import vn.ntm.kernel.workday.HolidayYear;
import vn.ntm.kernel.workday.SwappedDay;
import vn.ntm.kernel.workday.WorkingCalendar;

/** On which days offices work: the years that come with the product, and over them what we were told. */
@ApplicationScoped
public class WorkingDays {

    private final Session session;

    WorkingDays(Session session) {
        this.session = session;
    }

    @Transactional
    public WorkingCalendar calendar() {
        var years = new TreeMap<Integer, HolidayYear>();
        WorkingCalendar.shipped().years().forEach(year -> years.put(year.year(), year));
        session.createNativeQuery(
                        "select year, holidays, working_days, verified from known_holidays order by year", Tuple.class)
                .getResultStream()
                .map(row -> told(
                        row.get(0, Integer.class),
                        List.of(row.get(1, LocalDate[].class)),
                        List.of(row.get(2, LocalDate[].class)),
                        row.get(3, Boolean.class)))
                .forEach(year -> years.put(year.year(), year));
        return WorkingCalendar.of(years.values());
    }

    /** We are told days, not their names; the same days have the names that come with the product. */
    static HolidayYear told(int year, List<LocalDate> closed, List<LocalDate> worked, boolean verified) {
        var shipped = WorkingCalendar.shipped();
        var open = new ArrayList<>(closed);
        var swaps = worked.stream()
                .map(day -> new SwappedDay(nearest(day, open), day))
                .peek(swap -> open.remove(swap.closed()))
                .toList();
        var holidays = open.stream()
                .map(day -> shipped.holidayOn(day)
                        .filter(_ -> !isSwapped(shipped, day))
                        .orElseGet(() -> new Holiday(day, "Ngày nghỉ lễ", "Public holiday")))
                .toList();
        return new HolidayYear(year, verified, "ntm.reporting", holidays, swaps);
    }

    private static boolean isSwapped(WorkingCalendar calendar, LocalDate day) {
        return calendar.year(day.getYear()).stream()
                .flatMap(year -> year.swaps().stream())
                .anyMatch(swap -> swap.closed().equals(day));
    }

    /** Which weekday was given for this weekend day is not told; it is the nearest one that has no holiday's name. */
    private static LocalDate nearest(LocalDate worked, Collection<LocalDate> closed) {
        return closed.stream()
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .min(Comparator.<LocalDate, Boolean>comparing(WorkingDays::isNamed)
                        .thenComparing(day -> Math.abs(day.toEpochDay() - worked.toEpochDay())))
                .orElseThrow(() -> new IllegalArgumentException("No weekday was given for " + worked));
    }

    private static boolean isNamed(LocalDate day) {
        var shipped = WorkingCalendar.shipped();
        return shipped.holidayOn(day).isPresent() && !isSwapped(shipped, day);
    }
}
