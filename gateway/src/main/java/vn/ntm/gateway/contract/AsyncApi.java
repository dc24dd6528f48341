package vn.ntm.gateway.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code /asyncapi}: what the services tell one another, written by hand and held against the events module by a test. */
@ApplicationScoped
class AsyncApi {

    private final String yaml = read("/asyncapi.yaml");
    private final String json = DocumentForm.JSON.write(yaml);

    void serve(@Observes Router router) {
        router.getWithRegex("/asyncapi(\\.json|\\.yaml)?").handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var form = DocumentForm.wanted(context, DocumentForm.YAML);
        form.send(context, form == DocumentForm.JSON ? json : yaml);
    }

    private static String read(String resource) {
        try (var in = AsyncApi.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
