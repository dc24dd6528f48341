package vn.ntm.platform.inbox;

import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.hibernate.exception.JDBCConnectionException;

/**
 * The database cannot be reached, or gave this transaction up for another, or a copy in it is being rebuilt: a reason to hear the same event again, never to
 * set it aside. Used with {@code @Retry(maxRetries = -1)} on a listener.
 */
public final class StorageIsAway implements Predicate<Throwable> {

    /** SQLSTATE classes: connection exception, operator intervention (shut down), insufficient resources, rollback (deadlock). */
    private static final String AWAY = "08|57|53|40";

    @Override
    public boolean test(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(StorageIsAway::saysSo);
    }

    private static boolean saysSo(Throwable cause) {
        return switch (cause) {
            case JDBCConnectionException _, InboxIsHeld _ -> true;
            case SQLException e ->
                e.getSQLState() == null || e.getSQLState().substring(0, 2).matches(AWAY);
            default -> false;
        };
    }
}
