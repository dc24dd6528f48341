package vn.ntm.reporting.exchange;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.exchange.Refusal.TooManyStreams;

/**
 * Follows the log for listeners, each on a virtual thread of its own. A stream ends by itself after a while: the listener comes again
 * with the last event it has, and with a token that is still good.
 */
@ApplicationScoped
class EventStream {

    private static final int MOST_STREAMS = 200;
    private static final int AT_ONCE = 200;
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration SAY_SOMETHING_EVERY = Duration.ofSeconds(15);

    /** Shorter than a token lives. */
    private static final Duration AT_MOST = Duration.ofMinutes(4);

    private final EventLog log;
    private final ObjectMapper json;
    private final Semaphore places = new Semaphore(MOST_STREAMS);

    EventStream(EventLog log, ObjectMapper json) {
        this.log = log;
        this.json = json;
    }

    void follow(long after, List<Code> bodies, List<String> types, Listener listener) {
        if (!places.tryAcquire()) {
            throw new Refused(new TooManyStreams(MOST_STREAMS));
        }
        try {
            talk(after, bodies, types, listener);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private void talk(long after, List<Code> bodies, List<String> types, Listener listener)
            throws InterruptedException {
        long place = after;
        long start = System.nanoTime();
        long silentSince = start;
        while (System.nanoTime() - start < AT_MOST.toNanos()
                && listener.listens().getAsBoolean()) {
            var events = log.after(place, bodies, types, AT_ONCE);
            for (var event : events) {
                listener.hear().accept(event, text(event));
                place = event.number();
            }
            if (!events.isEmpty()) {
                silentSince = System.nanoTime();
            } else if (System.nanoTime() - silentSince > SAY_SOMETHING_EVERY.toNanos()) {
                listener.stayAwake().run();
                silentSince = System.nanoTime();
            }
            if (events.size() < AT_ONCE) {
                Thread.sleep(LOOK_EVERY);
            }
        }
    }

    private String text(CloudEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The other end of a stream. */
    record Listener(BooleanSupplier listens, BiConsumer<CloudEvent, String> hear, Runnable stayAwake) {}
}
