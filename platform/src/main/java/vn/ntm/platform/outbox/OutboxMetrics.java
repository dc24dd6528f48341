package vn.ntm.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;

/** The age of the oldest unsent event, in seconds: the figure to alert on. */
@ApplicationScoped
class OutboxMetrics {

    private static final String AGE =
            "select coalesce(extract(epoch from clock_timestamp() - min(queued_at)), 0), count(*) from outbox";

    private final AgroalDataSource database;

    OutboxMetrics(AgroalDataSource database) {
        this.database = database;
    }

    void register(@Observes StartupEvent started, MeterRegistry registry) {
        registry.gauge("ntm.outbox.oldest.age.seconds", this, metrics -> metrics.read(1));
        registry.gauge("ntm.outbox.waiting", this, metrics -> metrics.read(2));
    }

    @Transactional
    double read(int column) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(AGE)) {
            row.next();
            return row.getDouble(column);
        } catch (java.sql.SQLException _) {
            return Double.NaN;
        }
    }
}
