package vn.ntm.platform.time;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import io.quarkus.arc.DefaultBean;
import io.quarkus.runtime.Startup;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock that every rule is given. Instants are whole microseconds, as PostgreSQL keeps them. */
class BusinessClock {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    @Startup
    @DefaultBean
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "ntm.clock.file") Optional<Path> file, LocalStackOnly localStackOnly) {
        var clock = file.map(path -> {
            localStackOnly.orRefuseToStart();
            return (Clock) new ClockFile(path);
        });
        return Clock.tick(clock.orElseGet(Clock::systemUTC), MICROSECOND);
    }
}
