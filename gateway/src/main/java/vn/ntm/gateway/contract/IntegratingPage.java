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

/**
 * {@code /integrating}, with {@code ?lang=vi} in Vietnamese: the page for integrators, as plain text that every browser shows, and
 * what it refers to.
 */
@ApplicationScoped
class IntegratingPage {

    /** Where the files of the project, to which the page leads, are at this address. */
    private static final Map<String, String> LINKS = Map.of(
            "(integrating.md)", "(/integrating)",
            "(integrating.vi.md)", "(/integrating?lang=vi)",
            "(api/refusals.md)", "(/integrating/refusals)",
            "(api/changelog.md)", "(/integrating/changelog)");

    private final Map<InOneLanguage, String> pages = new EnumMap<>(InOneLanguage.class);
    private final String refusals = read("/api/refusals.md");
    private final String changelog = read("/api/changelog.md");

    IntegratingPage() {
        pages.put(InOneLanguage.ENGLISH, read("/integrating.md"));
        pages.put(InOneLanguage.VIETNAMESE, read("/integrating.vi.md"));
    }

    void serve(@Observes Router router) {
        router.get("/integrating").handler(this::answer);
        router.get("/integrating/refusals").handler(context -> answer(context, InOneLanguage.ENGLISH, refusals));
        router.get("/integrating/changelog").handler(context -> answer(context, InOneLanguage.ENGLISH, changelog));
    }

    private void answer(RoutingContext context) {
        var language = InOneLanguage.wanted(context.request().getParam("lang"));
        answer(context, language, Objects.requireNonNull(pages.get(language)));
    }

    private static void answer(RoutingContext context, InOneLanguage language, String text) {
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language == InOneLanguage.VIETNAMESE ? "vi" : "en")
                .end(text);
    }

    private static String read(String resource) {
        try (var in = IntegratingPage.class.getResourceAsStream(resource)) {
            var text = new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
            for (var link : LINKS.entrySet()) {
                text = text.replace(link.getKey(), link.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
