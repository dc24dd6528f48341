package vn.ntm.reporting.holiday;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;
import org.hibernate.Session;

import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.platform.outbox.Outbox;

/** A fresh installation knows the years that come with the product; what an administrator has changed stays. */
@ApplicationScoped
class ShipHolidays {

    /** Any number, the same in all replicas. */
    private static final long LOCK = 4_203;

    private final Holidays holidays;
    private final Outbox outbox;
    private final Session session;
    private final Clock clock;

    ShipHolidays(Holidays holidays, Outbox outbox, Session session, Clock clock) {
        this.holidays = holidays;
        this.outbox = outbox;
        this.session = session;
        this.clock = clock;
    }

    @Transactional
    void ship(@Observes StartupEvent started) {
        // Replicas that start together take turns; the second finds the years there.
        session.createNativeQuery("select cast(pg_advisory_xact_lock(:lock) as text)", String.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
        for (var year : WorkingCalendar.shipped().years()) {
            if (holidays.announced(year.year()).isEmpty()) {
                var announced = new AnnouncedYear(year, null, clock.instant());
                holidays.persist(announced);
                outbox.add(announced.told());
            }
        }
    }
}
