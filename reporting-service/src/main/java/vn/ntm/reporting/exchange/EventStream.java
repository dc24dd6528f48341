package vn.ntm.reporting.exchange;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.ntm.kernel.Code;
import vn.ntm.reporting.exchange.StreamPlaces.Place;

/**
 * Follows the log for listeners, each on a virtual thread of its own. A stream ends by itself after a while: the listener comes again
 * with the last event it has, and with a token that is still good.
 */
@ApplicationScoped
class EventStream {

    private static final int MOST_STREAMS = 200;

    /** A browser that is opened a second time, and a program with two replicas; nobody needs more. */
    private static final int MOST_OF_ONE_ACCOUNT = 5;

    private static final int AT_ONCE = 200;
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration SAY_SOMETHING_EVERY = Duration.ofSeconds(15);

    /** Shorter than a token lives. */
    private static final Duration AT_MOST = Duration.ofMinutes(4);

    private final EventLog log;
    private final ObjectMapper json;
    private final StreamPlaces places = new StreamPlaces(MOST_STREAMS, MOST_OF_ONE_ACCOUNT);

    EventStream(EventLog log, ObjectMapper json) {
        this.log = log;
        this.json = json;
    }

    /** To be closed when the stream has ended; refused before anything of the answer is on its way. */
    Place place(String account) {
        return places.take(account);
    }

    void follow(long after, List<Code> bodies, List<String> types, Listener listener) {
        try {
            // So that the other side knows at once that it is heard.
            listener.stayAwake().run();
            talk(after, bodies, types, listener);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
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
