package vn.ntm.gateway.contract;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import vn.ntm.gateway.route.Service;
import vn.ntm.gateway.route.Services;

/**
 * {@code /openapi}, with {@code ?lang=vi} in Vietnamese: put together and written when somebody first asks, and again in the
 * background when it has grown old, so that nobody waits for it twice.
 */
@ApplicationScoped
class JoinedOpenApi {

    private static final Duration KEPT = Duration.ofMinutes(1);
    /** While a service is missing, it may be back at any moment. */
    private static final Duration KEPT_INCOMPLETE = Duration.ofSeconds(2);

    private final Vertx vertx;
    private final Services services;
    private final ServiceDocuments documents;
    private @Nullable Future<Written> current;
    private boolean old;

    JoinedOpenApi(Vertx vertx, Services services, ServiceDocuments documents) {
        this.vertx = vertx;
        this.services = services;
        this.documents = documents;
    }

    void serve(@Observes Router router) {
        router.getWithRegex("/openapi(\\.json|\\.yaml)?").handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var form = DocumentForm.wanted(context, DocumentForm.JSON);
        var language = InOneLanguage.wanted(context.request().getParam("lang"));
        current().onSuccess(written -> written.in(form, language).send(context)).onFailure(context::fail);
    }

    /** What lacked a service is waited for anew; what was whole is good enough until there is a newer one. */
    private synchronized Future<Written> current() {
        var known = current;
        if (known != null && !old) {
            return known;
        }
        old = false;
        var next = join();
        if (known != null && known.succeeded() && known.result().whole()) {
            next.onSuccess(written -> {
                if (written.whole()) {
                    replaceBy(next);
                }
            });
            return known;
        }
        current = next;
        next.onFailure(_ -> forget());
        return next;
    }

    private synchronized void replaceBy(Future<Written> next) {
        current = next;
    }

    private synchronized void forget() {
        current = null;
    }

    private synchronized void growOld() {
        old = true;
    }

    private Future<Written> join() {
        var expected = services.all().stream().map(Service::name).collect(Collectors.toSet());
        return documents
                .fetch()
                .compose(found -> vertx.executeBlocking(() -> Written.of(JoinedDocument.of(found, expected))))
                .onComplete(written -> vertx.setTimer(
                        (written.succeeded() && written.result().whole() ? KEPT : KEPT_INCOMPLETE).toMillis(),
                        _ -> growOld()));
    }

    /** In every form and language. */
    private record Written(boolean whole, Map<InOneLanguage, Map<DocumentForm, WrittenDocument>> all) {

        static Written of(JoinedDocument document) {
            var all = new EnumMap<InOneLanguage, Map<DocumentForm, WrittenDocument>>(InOneLanguage.class);
            for (var language : InOneLanguage.values()) {
                var text = language.of(document.content()).encode();
                var forms = new EnumMap<DocumentForm, WrittenDocument>(DocumentForm.class);
                for (var form : DocumentForm.values()) {
                    forms.put(form, WrittenDocument.of(form, form.write(text)));
                }
                all.put(language, forms);
            }
            return new Written(document.complete(), all);
        }

        WrittenDocument in(DocumentForm form, InOneLanguage language) {
            return requireNonNull(requireNonNull(all.get(language)).get(form));
        }
    }
}
