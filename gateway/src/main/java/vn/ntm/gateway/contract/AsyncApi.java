package vn.ntm.gateway.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code /asyncapi}: what the services tell one another and webhooks, written by hand and held against what is told by tests. */
@ApplicationScoped
class AsyncApi {

    /** As they stand in the document, until the operator says otherwise; no host of this name exists. */
    static final String CONTACT_URL = "https://ntm.example/lien-he";

    static final String CONTACT_EMAIL = "van-hanh@ntm.example";

    private final WrittenDocument yaml;
    private final WrittenDocument json;

    AsyncApi(ContactConfig contact) {
        var text = read("/asyncapi.yaml").replace(CONTACT_URL, contact.url()).replace(CONTACT_EMAIL, contact.email());
        this.yaml = WrittenDocument.of(DocumentForm.YAML, text);
        this.json = WrittenDocument.of(DocumentForm.JSON, DocumentForm.jsonOf(text));
    }

    void serve(@Observes Router router) {
        router.getWithRegex("/asyncapi(\\.json|\\.yaml)?").handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var form = DocumentForm.wanted(context, DocumentForm.YAML);
        (form == DocumentForm.JSON ? json : yaml).send(context);
    }

    private static String read(String resource) {
        try (var in = AsyncApi.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
