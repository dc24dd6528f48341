package vn.ntm.local.clock;

import java.time.Clock;
import java.time.Instant;

/** Moves the time that the services live in; Keycloak, Kafka and PostgreSQL stay in real time. */
public final class BusinessClock {

    private final ClockFile file;
    private final Clock system;

    public BusinessClock(ClockFile file) {
        this.file = file;
        this.system = Clock.systemUTC();
    }

    public Instant now() {
        return file.read().at(system.instant());
    }

    public void tickFrom(Instant start) {
        file.write(BusinessTime.tickingFrom(start, system.instant()));
    }

    public void stopAt(Instant instant) {
        file.write(new BusinessTime.Stopped(instant));
    }

    public void followRealTime() {
        file.write(BusinessTime.real());
    }

    public boolean ticks() {
        return file.read() instanceof BusinessTime.Running;
    }

    /** One line: the time in Việt Nam, and whether it runs. */
    public String describe() {
        var manner =
                switch (file.read()) {
                    case BusinessTime.Stopped _ -> "stopped";
                    case BusinessTime.Running(var ahead) when ahead.isZero() -> "real time";
                    case BusinessTime.Running _ -> "running";
                };
        return ClockText.show(now()) + " (" + manner + ")";
    }
}
