package vn.ntm.platform.routine;

import java.time.Instant;
import java.util.Optional;

/** What a routine knows already that it will do. */
public interface Agenda {

    /** The earliest that is not done yet, due or not. */
    Optional<Next> next();

    /** @param what for a person, in a few words */
    record Next(Instant at, String what) {}
}
