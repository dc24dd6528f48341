package vn.ntm.gateway.storage;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/** Makes the tables at start, or as soon as the database is there: the door does not wait for it. */
@ApplicationScoped
class Tables {

    private static final Logger LOG = Logger.getLogger(Tables.class);
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final DataSource database;
    private final Flyway flyway;
    private final Vertx vertx;

    Tables(DataSource database, Flyway flyway, Vertx vertx) {
        this.database = database;
        this.flyway = flyway;
        this.vertx = vertx;
    }

    void atStart(@Observes StartupEvent started) {
        if (away()) {
            vertx.setPeriodic(
                    AGAIN.toMillis(),
                    timer -> Thread.startVirtualThread(() -> {
                        if (!away()) {
                            vertx.cancelTimer(timer);
                            flyway.migrate();
                        }
                    }));
        } else {
            flyway.migrate();
        }
    }

    private boolean away() {
        try (var _ = database.getConnection()) {
            return false;
        } catch (SQLException away) {
            LOG.warnf("no database yet: %s", away.getMessage());
            return true;
        }
    }
}
