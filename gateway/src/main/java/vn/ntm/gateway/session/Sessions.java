package vn.ntm.gateway.session;

import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Whose browser it is, with tokens that are good for the next half minute. Blocks: for virtual threads. */
final class Sessions {

    private static final int LOCKS = 64;

    private final KeptSessions kept;
    private final IdentityProvider provider;
    private final Clock clock;
    /** One request of a session renews its tokens, the others wait for them. */
    private final ReentrantLock[] renewing =
            Stream.generate(ReentrantLock::new).limit(LOCKS).toArray(ReentrantLock[]::new);

    Sessions(KeptSessions kept, IdentityProvider provider, Clock clock) {
        this.kept = kept;
        this.provider = provider;
        this.clock = clock;
    }

    SessionId begin(Tokens tokens) throws SQLException {
        return kept.begin(tokens);
    }

    /** As {@link #find}; counts as a use, from which the time begins anew after which an idle session ends. */
    Optional<Session> use(SessionId id) throws SQLException, IdentityProvider.Away {
        var found = find(id);
        if (found.isPresent()) {
            kept.noteUse(found.get());
        }
        return found;
    }

    /** Empty if there is none, if it has ended here, or at the identity provider. */
    Optional<Session> find(SessionId id) throws SQLException, IdentityProvider.Away {
        var found = kept.find(id);
        if (found.isEmpty() || !found.get().wantsNewTokens(clock.instant())) {
            return found;
        }
        var lock = renewing[Math.floorMod(id.hashCode(), LOCKS)];
        lock.lock();
        try {
            return renewed(id);
        } finally {
            lock.unlock();
        }
    }

    private Optional<Session> renewed(SessionId id) throws SQLException, IdentityProvider.Away {
        var found = kept.find(id);
        if (found.isEmpty() || !found.get().wantsNewTokens(clock.instant())) {
            return found;
        }
        try {
            kept.renew(id, provider.renew(found.get().tokens()));
        } catch (IdentityProvider.Refused _) {
            // Another replica may have been quicker, where a refresh token is good for one time only.
            if (kept.find(id)
                    .filter(now -> !now.wantsNewTokens(clock.instant()))
                    .isEmpty()) {
                kept.end(id);
            }
        } catch (IdentityProvider.Away away) {
            if (!found.get().hasGoodToken(clock.instant())) {
                throw away;
            }
            return found;
        }
        return kept.find(id);
    }

    /** Returns what it was, if it was one. */
    Optional<Session> end(SessionId id) throws SQLException {
        var ended = kept.find(id);
        kept.end(id);
        return ended;
    }

    void forgetOld() throws SQLException {
        kept.forgetOld();
    }
}
