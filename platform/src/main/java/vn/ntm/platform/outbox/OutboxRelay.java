package vn.ntm.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Waits for a commit that wrote events, then sends them: milliseconds, not a polling interval. With {@code ntm.outbox.relay=off}
 * somebody else sends them, and {@link SweepOutbox} deletes them.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final AgroalDataSource database;
    private final OutboxBatch batch;
    private final Duration atLeastEvery;
    private final boolean on;
    private volatile boolean running;
    private @Nullable Thread thread;

    OutboxRelay(
            AgroalDataSource database,
            OutboxBatch batch,
            @ConfigProperty(name = "outbox.at-least-every", defaultValue = "3s") Duration atLeastEvery,
            @ConfigProperty(name = "ntm.outbox.relay", defaultValue = "on") boolean on) {
        this.database = database;
        this.batch = batch;
        this.atLeastEvery = atLeastEvery;
        this.on = on;
    }

    void start(@Observes StartupEvent started) {
        if (!on) {
            return;
        }
        running = true;
        thread = Thread.ofPlatform().daemon().name("outbox-relay").start(this::run);
    }

    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        running = false;
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
    }

    private void run() {
        while (running) {
            try (var connection = database.getConnection()) {
                listen(connection);
                while (running) {
                    drain();
                    connection.unwrap(PGConnection.class).getNotifications((int) atLeastEvery.toMillis());
                    connection.commit();
                }
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warnf("The outbox rests: %s", e.getMessage());
                    pause();
                }
            }
        }
    }

    private void drain() {
        while (running && batch.send()) {
            // as long as full batches come
        }
    }

    private static void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + Outbox.CHANNEL);
        }
        connection.commit();
    }

    private void pause() {
        try {
            Thread.sleep(atLeastEvery);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
