package vn.ntm.reporting.holiday;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.kernel.workday.Holiday;
import vn.ntm.kernel.workday.HolidayYear;
import vn.ntm.kernel.workday.SwappedDay;
import vn.ntm.platform.revision.Versioned;

/** Read side: records out, never entities. */
@ApplicationScoped
@Transactional
class HolidayViews {

    private final Holidays holidays;

    HolidayViews(Holidays holidays) {
        this.holidays = holidays;
    }

    Versioned<YearView> year(int year) {
        return holidays.announced(year)
                .map(announced -> Versioned.of(YearView.of(announced.days()), announced.revision()))
                .orElseGet(() -> Versioned.of(YearView.of(new HolidayYear(year, false, "", List.of(), List.of())), 0));
    }

    /**
     * One year.
     *
     * @param year The year.
     * @param verified a person has compared it with the announcement
     * @param source The document that announces it; empty while nobody has.
     * @param holidays Each day on which offices are closed.
     * @param swaps Working days that are swapped with weekend days.
     * @param closedDays every day on which offices are closed for another reason than the weekend
     * @param workedDays the weekend days on which they work
     */
    @Schema(name = "HolidayYear")
    record YearView(
            int year,
            boolean verified,
            String source,
            List<Holiday> holidays,
            List<SwappedDay> swaps,
            List<LocalDate> closedDays,
            List<LocalDate> workedDays) {

        static YearView of(HolidayYear days) {
            return new YearView(
                    days.year(),
                    days.verified(),
                    days.source(),
                    days.holidays(),
                    days.swaps(),
                    days.closedDays().stream().map(Holiday::day).toList(),
                    days.workedDays());
        }
    }
}
