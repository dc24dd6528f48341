package vn.ntm.reporting.obligation;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.platform.routine.OneReplica;
import vn.ntm.reporting.holiday.Holidays;
import vn.ntm.reporting.regime.Regime;
import vn.ntm.reporting.regime.Regimes;

/** Asks for every period of every regime that opens within the horizon; a regime is looked at once a day. */
@ApplicationScoped
class AskForPeriods {

    /** More than a month, so that a body always sees its next monthly report coming. */
    private static final Duration HORIZON = Duration.ofDays(40);

    private static final int AT_ONCE = 100;

    private final Regimes regimes;
    private final AskedPeriods askedPeriods;
    private final Holidays holidays;
    private final OneReplica oneReplica;

    AskForPeriods(Regimes regimes, AskedPeriods askedPeriods, Holidays holidays, OneReplica oneReplica) {
        this.holidays = holidays;
        this.regimes = regimes;
        this.askedPeriods = askedPeriods;
        this.oneReplica = oneReplica;
    }

    @Transactional
    Progress some(Instant now) {
        if (!oneReplica.does(Progress.WORK)) {
            return Progress.ANOTHER_REPLICA;
        }
        var horizon = horizon(now);
        var due = regimes.notAskedUntil(horizon, AT_ONCE);
        var plannedWith = askedPeriods.calendarState();
        var calendar = holidays.calendar();
        due.forEach(regime -> ask(regime, horizon, calendar, plannedWith));
        return due.size() == AT_ONCE ? Progress.MORE : Progress.NOTHING_LEFT;
    }

    /** A midnight, so that the same regimes are not asked again with every tick. */
    private static Instant horizon(Instant now) {
        return BusinessTime.startOf(BusinessTime.dayOf(now.plus(HORIZON)).plusDays(1));
    }

    private void ask(Regime regime, Instant horizon, WorkingCalendar calendar, long plannedWith) {
        for (var period : regime.periodsToAskUntil(horizon, calendar)) {
            var reckoning = regime.reckon(period, calendar);
            boolean asked = askedPeriods.ask(
                    regime.terms().code(),
                    period,
                    null,
                    regime.terms().reporters(),
                    reckoning.window(),
                    Timetable.of(reckoning.opensAt(), reckoning.deadline(), calendar),
                    regime.asksForAnEstimate(),
                    regime.graceHours(),
                    plannedWith);
            if (asked) {
                for (var level : regime.levels()) {
                    var own = regime.reckon(period, level.deadline(), calendar);
                    if (regime.couldBeMet(own.deadline())) {
                        askedPeriods.askLevel(
                                regime.terms().code(),
                                period,
                                level.kind(),
                                Timetable.of(own.opensAt(), own.deadline(), calendar),
                                level.deadline().asksForAnEstimate());
                    }
                }
            }
        }
    }
}
