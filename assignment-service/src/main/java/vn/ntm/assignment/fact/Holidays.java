package vn.ntm.assignment.fact;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.ntm.events.ReportingEvent.HolidaysSet;

/** Days on which offices are closed, and weekend days on which they work, table {@code known_holidays}. */
@ApplicationScoped
class Holidays {

    private final Session session;

    Holidays(Session session) {
        this.session = session;
    }

    void keep(HolidaysSet told) {
        session.createNativeMutationQuery("""
                        insert into known_holidays (year, holidays, working_days, verified)
                        values (:year, cast(:holidays as date[]), cast(:workingDays as date[]), :verified)
                        on conflict (year) do update set holidays = excluded.holidays,
                            working_days = excluded.working_days, verified = excluded.verified""")
                .setParameter("year", told.year())
                .setParameter("holidays", days(told.holidays()))
                .setParameter("workingDays", days(told.workingDays()))
                .setParameter("verified", told.verified())
                .executeUpdate();
    }

    private static String[] days(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).toArray(String[]::new);
    }
}
