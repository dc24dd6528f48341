package vn.ntm.tracing;

import jakarta.enterprise.context.ApplicationScoped;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.semconv.UrlAttributes;

/** Queries stay out of traces as they stay out of logs: people's names are in them, and what opens a session. */
@ApplicationScoped
class NoQueries implements SpanProcessor {

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        if (span.getAttribute(UrlAttributes.URL_QUERY) != null) {
            span.setAttribute(UrlAttributes.URL_QUERY, "");
        }
        var address = span.getAttribute(UrlAttributes.URL_FULL);
        if (address != null) {
            span.setAttribute(UrlAttributes.URL_FULL, address.split("\\?", 2)[0]);
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
