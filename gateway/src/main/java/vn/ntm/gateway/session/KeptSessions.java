package vn.ntm.gateway.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The sessions, in the database, where every replica finds them. */
final class KeptSessions {

    private static final Duration USE_NOTED_AFTER = Duration.ofMinutes(1);

    private final DataSource database;
    private final TokenLock lock;
    private final SessionConfig config;
    private final Clock clock;

    KeptSessions(DataSource database, SessionConfig config, Clock clock) {
        this.database = database;
        this.lock = new TokenLock(config.key());
        this.config = config;
        this.clock = clock;
    }

    SessionId begin(Tokens tokens) throws SQLException {
        var id = SessionId.random();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into session (id, tokens, tokens_until, signed_in_at, used_at)
                        values (?, ?, ?, ?, ?)""")) {
            insert.setBytes(1, id.kept());
            insert.setBytes(2, lock.lock(id, tokens));
            insert.setObject(3, tokens.accessUntil().atOffset(ZoneOffset.UTC));
            insert.setObject(4, now());
            insert.setObject(5, now());
            insert.executeUpdate();
        }
        return id;
    }

    /** Empty if there is none, or it has ended. */
    Optional<Session> find(SessionId id) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select tokens, signed_in_at, used_at from session
                        where id = ? and used_at > ? and signed_in_at > ?""")) {
            select.setBytes(1, id.kept());
            select.setObject(2, now().minus(config.idle()));
            select.setObject(3, now().minus(config.whole()));
            try (var row = select.executeQuery()) {
                return row.next() ? session(id, row) : Optional.empty();
            }
        }
    }

    /** To the minute: not every request writes. */
    void noteUse(Session session) throws SQLException {
        if (session.usedAt().plus(USE_NOTED_AFTER).isAfter(clock.instant())) {
            return;
        }
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update session set used_at = ? where id = ?")) {
            update.setObject(1, now());
            update.setBytes(2, session.id().kept());
            update.executeUpdate();
        }
    }

    private Optional<Session> session(SessionId id, ResultSet row) throws SQLException {
        var signedInAt = instant(row, "signed_in_at");
        var usedAt = instant(row, "used_at");
        return lock.open(id, row.getBytes("tokens")).map(tokens -> new Session(id, tokens, signedInAt, usedAt));
    }

    void renew(SessionId id, Tokens tokens) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("update session set tokens = ?, tokens_until = ? where id = ?")) {
            update.setBytes(1, lock.lock(id, tokens));
            update.setObject(2, tokens.accessUntil().atOffset(ZoneOffset.UTC));
            update.setBytes(3, id.kept());
            update.executeUpdate();
        }
    }

    void end(SessionId id) throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from session where id = ?")) {
            delete.setBytes(1, id.kept());
            delete.executeUpdate();
        }
    }

    /** Takes away those that have ended. */
    void forgetOld() throws SQLException {
        try (var connection = database.getConnection();
                var delete =
                        connection.prepareStatement("delete from session where used_at <= ? or signed_in_at <= ?")) {
            delete.setObject(1, now().minus(config.idle()));
            delete.setObject(2, now().minus(config.whole()));
            delete.executeUpdate();
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
