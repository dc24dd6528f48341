package vn.ntm.gateway.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code /integrating}, with {@code ?lang=vi} in Vietnamese: the page for integrators, as plain text that every browser shows. */
@ApplicationScoped
class IntegratingPage {

    private final Map<InOneLanguage, String> pages = new EnumMap<>(InOneLanguage.class);

    IntegratingPage() {
        pages.put(InOneLanguage.ENGLISH, read("/integrating.md"));
        pages.put(InOneLanguage.VIETNAMESE, read("/integrating.vi.md"));
    }

    void serve(@Observes Router router) {
        router.get("/integrating").handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var language = InOneLanguage.wanted(context.request().getParam("lang"));
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language == InOneLanguage.VIETNAMESE ? "vi" : "en")
                .end(Objects.requireNonNull(pages.get(language)));
    }

    private static String read(String resource) {
        try (var in = IntegratingPage.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
