package vn.ntm.platform.routine;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import vn.ntm.platform.routine.Agenda.Next;

/** Says how far the scheduler has come. Never a reason to take a replica out of service: another one may be at work. */
@Readiness
@ApplicationScoped
class RoutinesCheck implements HealthCheck {

    private final Routines routines;
    private final Instance<Agenda> agendas;

    RoutinesCheck(Routines routines, @Any Instance<Agenda> agendas) {
        this.routines = routines;
        this.agendas = agendas;
    }

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("routines").up();
        routines.reached()
                .ifPresent(reached -> check.withData("caughtUpTo", reached.all().toString())
                        .withData("furthest", reached.furthest().toString()));
        agendas.stream()
                .flatMap(agenda -> agenda.next().stream())
                .min(comparing(Next::at))
                .ifPresent(
                        next -> check.withData("nextAt", next.at().toString()).withData("next", next.what()));
        return check.build();
    }
}
