package vn.ntm.reporting.obligation;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.reporting.regime.Regime;
import vn.ntm.reporting.regime.Regimes;

/** Asks for every period that opens within the horizon, of every body that is addressed. */
@ApplicationScoped
class RaiseObligations {

    /** More than a month, so that a body always sees its next monthly report coming. */
    private static final Duration HORIZON = Duration.ofDays(40);

    private final Regimes regimes;
    private final AskedPeriods askedPeriods;
    private final OneReplica oneReplica;

    RaiseObligations(Regimes regimes, AskedPeriods askedPeriods, OneReplica oneReplica) {
        this.regimes = regimes;
        this.askedPeriods = askedPeriods;
        this.oneReplica = oneReplica;
    }

    /** Answers false if another replica is at it. */
    @Transactional
    boolean raise(Instant now) {
        if (!oneReplica.holds()) {
            return false;
        }
        for (var regime : regimes.askingByTheCalendar()) {
            ask(regime, now.plus(HORIZON));
        }
        askedPeriods.raiseObligations(now);
        return true;
    }

    private void ask(Regime regime, Instant horizon) {
        for (var period : regime.periodsToAskUntil(horizon)) {
            var window = period.closingWindow();
            askedPeriods.ask(
                    regime.terms().code(),
                    period,
                    null,
                    regime.terms().reporters(),
                    window,
                    Timetable.of(window.closedAt(), regime.deadlineOf(period)));
        }
    }
}
