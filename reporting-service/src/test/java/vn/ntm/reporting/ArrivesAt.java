package vn.ntm.reporting;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import vn.ntm.testkit.MovableClock;

/** Lets a test say at which instant a request reaches the server, whatever the clock says when its turn has come. */
class ArrivesAt {

    static final String HEADER = "Test-Arrives-At";

    private final MovableClock clock;

    ArrivesAt(MovableClock clock) {
        this.clock = clock;
    }

    @ServerRequestFilter(preMatching = true, priority = -1)
    void before(ContainerRequestContext request) {
        var instant = request.getHeaderString(HEADER);
        if (instant != null) {
            clock.isForOneReading(instant);
        }
    }
}
