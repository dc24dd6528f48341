package vn.ntm.platform.routine;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says how far the scheduler has come. Never a reason to take a replica out of service: another one may be at work. */
@Readiness
@ApplicationScoped
class RoutinesCheck implements HealthCheck {

    private final Routines routines;

    RoutinesCheck(Routines routines) {
        this.routines = routines;
    }

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("routines").up();
        routines.caughtUpTo().ifPresent(until -> check.withData("caughtUpTo", until.toString()));
        return check.build();
    }
}
