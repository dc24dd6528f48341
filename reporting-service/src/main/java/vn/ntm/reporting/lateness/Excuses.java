package vn.ntm.reporting.lateness;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.reporting.obligation.Obligation;

/** Outages that touched an obligation, and time that was granted to it. */
@ApplicationScoped
class Excuses {

    List<Excuse> of(Obligation obligation) {
        return List.of();
    }
}
