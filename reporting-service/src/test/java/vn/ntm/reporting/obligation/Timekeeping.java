package vn.ntm.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.testkit.MovableClock;

/** Moves the clock of a test and lets the routines catch up, as the scheduler would. */
@ApplicationScoped
public class Timekeeping {

    private final KeepTime keepTime;
    private final MovableClock clock;

    Timekeeping(KeepTime keepTime, MovableClock clock) {
        this.keepTime = keepTime;
        this.clock = clock;
    }

    public void itIs(String instant) {
        clock.is(instant);
        keepTime.until(clock.instant());
    }

    /** The clock moves, but no scheduler runs. */
    public void itIsUnnoticed(String instant) {
        clock.is(instant);
    }
}
