package vn.ntm.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Stands where a test puts it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class MovableClock extends Clock {

    private final Map<Thread, Instant> once = new ConcurrentHashMap<>();
    private volatile Instant now = Instant.parse("2024-06-17T01:00:00Z");

    /** RFC 3339, with any offset: {@code 2024-06-24T23:59:59.999+07:00}. */
    public void is(String instant) {
        now = OffsetDateTime.parse(instant).toInstant();
    }

    /** The next look of this thread at the clock sees this instant; all others see what it is. */
    public void isForOneReading(String instant) {
        once.put(Thread.currentThread(), OffsetDateTime.parse(instant).toInstant());
    }

    @Override
    public Instant instant() {
        var instant = once.remove(Thread.currentThread());
        return instant == null ? now : instant;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
