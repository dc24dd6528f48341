package vn.ntm.reporting.holiday;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.holiday.Refusal.ForTheCountry;
import vn.ntm.reporting.holiday.Refusal.NotAYear;

/** Says a year anew. Deadlines that were announced stay, unless they become later; the routine of obligations sees to it. */
@ApplicationScoped
class SetHolidays {

    private final Holidays holidays;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    SetHolidays(Holidays holidays, Outbox outbox, Caller caller, Clock clock) {
        this.holidays = holidays;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    void set(int year, Announcement announcement, @Nullable IfMatch read) {
        if (!caller.isAtTheTop()) {
            throw new Refused(new ForTheCountry());
        }
        var found = holidays.announced(year);
        var violations = announcement.violations(year);
        if (violations.isEmpty()
                && found.filter(known -> known.says(announcement.of(year))).isPresent()) {
            return;
        }
        IfMatch.check(read, found.map(AnnouncedYear::revision).orElse(0));
        if (!violations.isEmpty()) {
            throw new Refused(new NotAYear(year, violations));
        }
        var days = announcement.of(year);
        var announced = found.orElseGet(() -> new AnnouncedYear(days, caller.account(), clock.instant()));
        announced.announce(days, caller.account(), clock.instant());
        holidays.persistAndFlush(announced);
        outbox.add(announced.told());
    }
}
