package vn.ntm.assignment.task.duty;

import jakarta.enterprise.context.ApplicationScoped;

/** Opens what the routine would open, for tests of other packages. */
@ApplicationScoped
public class Meetings {

    private final EveryMinute everyMinute;

    Meetings(EveryMinute everyMinute) {
        this.everyMinute = everyMinute;
    }

    public void open() {
        everyMinute.openOccurrences();
    }
}
