package vn.ntm.gateway.session;

import java.time.Duration;
import java.time.Instant;

/** One person in one browser. */
record Session(SessionId id, Tokens tokens, Instant signedInAt, Instant usedAt) {

    /** So much before its end an access token is renewed, that it does not end on the way to a service. */
    private static final Duration IN_TIME = Duration.ofSeconds(30);

    boolean wantsNewTokens(Instant now) {
        return tokens.accessUntil().minus(IN_TIME).isBefore(now);
    }

    boolean hasGoodToken(Instant now) {
        return now.isBefore(tokens.accessUntil());
    }

    /** When it ends unless it is used before. */
    Instant until(SessionConfig config) {
        var unused = usedAt.plus(config.idle());
        var whole = signedInAt.plus(config.whole());
        return unused.isBefore(whole) ? unused : whole;
    }
}
