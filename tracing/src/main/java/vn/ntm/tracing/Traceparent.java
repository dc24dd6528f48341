package vn.ntm.tracing;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;

import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import org.jspecify.annotations.Nullable;

/** Where we are in a trace, as one line of text that can be kept (W3C Trace Context, section 3.2). */
public final class Traceparent {

    private static final String NAME = "traceparent";
    private static final W3CTraceContextPropagator WORDS = W3CTraceContextPropagator.getInstance();

    private Traceparent() {}

    /** Of the request or message that is being handled here; null if it is neither. */
    public static @Nullable String current() {
        var written = new HashMap<String, String>();
        WORDS.inject(Context.current(), written, (into, name, value) -> requireNonNull(into)
                .put(name, value));
        return written.get(NAME);
    }

    /** Takes up the thread again. Nothing, or what cannot be read, begins a new one. */
    public static Context context(@Nullable String traceparent) {
        return traceparent == null
                ? Context.root()
                : WORDS.extract(Context.root(), Map.of(NAME, traceparent), new OfMap());
    }

    private static final class OfMap implements TextMapGetter<Map<String, String>> {

        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String name) {
            return requireNonNull(carrier).get(name);
        }
    }
}
