package vn.ntm.reporting.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;

/** Read side: records out, never entities. */
@ApplicationScoped
@Transactional
class RegimeViews {

    private final Regimes regimes;

    RegimeViews(Regimes regimes) {
        this.regimes = regimes;
    }

    List<RegimeTerms> all() {
        return regimes.list("order by code").stream().map(Regime::terms).toList();
    }

    RegimeTerms of(Code code) {
        return regimes.get(code).terms();
    }

    /** Every period of a year with its window and deadline. */
    List<CalendarLine> calendar(Code code, int year) {
        var regime = regimes.get(code);
        return regime.periodsOpening(Instant.MIN, BusinessTime.startOf(LocalDate.of(year + 1, 1, 1)))
                .filter(period -> period.year() == year)
                .map(period -> CalendarLine.of(period, regime.deadlineOf(period)))
                .toList();
    }

    record CalendarLine(
            CalendarPeriod period, LocalDate closesFrom, LocalDate closesOn, Deadline deadline, LocalDate lastDay) {
        static CalendarLine of(CalendarPeriod period, Deadline deadline) {
            var window = period.closingWindow();
            return new CalendarLine(period, window.from(), window.to(), deadline, deadline.lastDay());
        }
    }
}
