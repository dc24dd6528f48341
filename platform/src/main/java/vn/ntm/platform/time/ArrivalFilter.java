package vn.ntm.platform.time;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Notes the arrival before anything else is done with a request. */
class ArrivalFilter {

    private final Arrival arrival;

    ArrivalFilter(Arrival arrival) {
        this.arrival = arrival;
    }

    @ServerRequestFilter(preMatching = true, priority = 0)
    void noted() {
        arrival.isNow();
    }
}
