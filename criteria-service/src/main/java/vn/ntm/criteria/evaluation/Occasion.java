package vn.ntm.criteria.evaluation;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.set.PublishedSets;
import vn.ntm.criteria.set.PublishedVersion;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;

/**
 * By which version, for which period.
 *
 * @param day at which the adaptations count: the last of the period
 */
record Occasion(PublishedVersion version, Period period, int year, LocalDate day) {

    static Occasion of(PublishedSets sets, Code set, Period period, @Nullable Integer year, Clock clock) {
        var today = LocalDate.ofInstant(clock.instant(), BusinessTime.ZONE);
        var last =
                period instanceof CalendarPeriod calendar ? calendar.lastMonth().atEndOfMonth() : today;
        var first = period instanceof CalendarPeriod calendar
                ? calendar.firstMonth().atDay(1)
                : today;
        int counts = period instanceof CalendarPeriod calendar ? calendar.year() : today.getYear();
        return new Occasion(sets.inForceDuring(first, last, set), period, year == null ? counts : year, last);
    }

    Code set() {
        return version.code();
    }
}
