package vn.ntm.tracing;

import jakarta.enterprise.context.ApplicationScoped;

import io.opentelemetry.api.common.AttributeKey;
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
        cut(span, UrlAttributes.URL_QUERY, 0);
        var address = span.getAttribute(UrlAttributes.URL_FULL);
        if (address != null) {
            cut(span, UrlAttributes.URL_FULL, address.indexOf('?'));
        }
    }

    private static void cut(ReadWriteSpan span, AttributeKey<String> attribute, int end) {
        var value = span.getAttribute(attribute);
        if (value != null && end >= 0) {
            span.setAttribute(attribute, value.substring(0, end));
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
