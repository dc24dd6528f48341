package vn.ntm.reporting.holiday;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.ReportingEvent.HolidaysSet;
import vn.ntm.kernel.workday.Holiday;
import vn.ntm.kernel.workday.HolidayYear;
import vn.ntm.platform.identity.Ids;

/** One year of the calendar, as it was last announced. */
@Entity
@Table(name = "holiday_year")
class AnnouncedYear {

    @Id
    private int year;

    private UUID id;
    private boolean verified;

    @Column
    private String source;

    @Convert(converter = DaysColumn.class)
    private HolidayYear days;

    @Column
    private Instant changedAt;

    @Column
    private @Nullable String changedBy;

    @Version
    private int revision;

    protected AnnouncedYear() {}

    AnnouncedYear(HolidayYear days, @Nullable String by, Instant now) {
        this.year = days.year();
        this.id = Ids.next();
        announce(days, by, now);
    }

    final void announce(HolidayYear announced, @Nullable String by, Instant now) {
        days = announced;
        verified = announced.verified();
        source = announced.source();
        changedBy = by;
        changedAt = now;
    }

    HolidaysSet told() {
        return new HolidaysSet(
                id, year, days.closedDays().stream().map(Holiday::day).toList(), days.workedDays(), verified);
    }

    boolean says(HolidayYear said) {
        return days.equals(said);
    }

    HolidayYear days() {
        return days;
    }

    /** 0 means that nobody has announced it; so an announced year counts from 1. */
    int revision() {
        return revision + 1;
    }
}
