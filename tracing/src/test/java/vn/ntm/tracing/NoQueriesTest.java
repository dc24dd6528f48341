package vn.ntm.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.semconv.UrlAttributes;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoQueriesTest {

    private final SdkTracerProvider traces =
            SdkTracerProvider.builder().addSpanProcessor(new NoQueries()).build();

    @Test
    void what_was_asked_for_is_not_told() {
        assertThat(told(Attributes.of(UrlAttributes.URL_PATH, "/organisations", UrlAttributes.URL_QUERY, "q=Nguyễn")))
                .isEqualTo(Attributes.of(UrlAttributes.URL_PATH, "/organisations", UrlAttributes.URL_QUERY, ""));
        assertThat(told(Attributes.of(UrlAttributes.URL_FULL, "https://so-nn.example/token?code=secret")))
                .isEqualTo(Attributes.of(UrlAttributes.URL_FULL, "https://so-nn.example/token"));
    }

    @Test
    void what_asks_for_nothing_stays_as_it_is() {
        var without = Attributes.of(UrlAttributes.URL_FULL, "https://so-nn.example/token");

        assertThat(told(without)).isEqualTo(without);
        assertThat(told(Attributes.empty())).isEqualTo(Attributes.empty());
    }

    private Attributes told(Attributes attributes) {
        var span = traces.get("test")
                .spanBuilder("GET")
                .setAllAttributes(attributes)
                .startSpan();
        return ((ReadableSpan) span).toSpanData().getAttributes();
    }
}
