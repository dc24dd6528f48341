package vn.ntm.reporting.notice.digest;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets a test be the clock of the digest. */
@ApplicationScoped
public class Digests {

    private final EveryDay everyDay;

    Digests(EveryDay everyDay) {
        this.everyDay = everyDay;
    }

    public void write() {
        everyDay.writeDigests();
    }
}
