package vn.ntm.local.clock;

import java.time.Duration;
import java.time.Instant;

/** What the services are told about the time, and its form as one number: odd is stopped, even runs. */
public sealed interface BusinessTime {

    /** Business time, when the machine's clock shows {@code system}. */
    Instant at(Instant system);

    long encoded();

    static BusinessTime decoded(long value) {
        var millis = value >> 1;
        return (value & 1) == 1 ? new Stopped(Instant.ofEpochMilli(millis)) : new Running(Duration.ofMillis(millis));
    }

    static BusinessTime tickingFrom(Instant start, Instant system) {
        return new Running(Duration.between(system, start));
    }

    static BusinessTime real() {
        return new Running(Duration.ZERO);
    }

    record Running(Duration ahead) implements BusinessTime {
        @Override
        public Instant at(Instant system) {
            return system.plus(ahead);
        }

        @Override
        public long encoded() {
            return ahead.toMillis() << 1;
        }
    }

    record Stopped(Instant instant) implements BusinessTime {
        @Override
        public Instant at(Instant system) {
            return instant;
        }

        @Override
        public long encoded() {
            return instant.toEpochMilli() << 1 | 1;
        }
    }
}
