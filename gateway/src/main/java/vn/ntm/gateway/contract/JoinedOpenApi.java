package vn.ntm.gateway.contract;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * {@code /openapi}, with {@code ?lang=vi} in Vietnamese: put together and written as soon as all services answer, so that nobody
 * waits for it, and again in the background when one of them has become another.
 */
@ApplicationScoped
class JoinedOpenApi {

    private static final Duration KEPT = Duration.ofMinutes(1);
    /** While a service is missing, it may be back at any moment. */
    private static final Duration KEPT_INCOMPLETE = Duration.ofSeconds(2);
    /** After the start: the services may take as long as the gateway, or be away. */
    private static final Duration ASKED_AGAIN_AFTER = Duration.ofSeconds(2);

    private static final Duration ASKED_AGAIN_AT_LEAST_EACH = Duration.ofMinutes(5);

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
        prepare(ASKED_AGAIN_AFTER);
    }

    private void prepare(Duration otherwiseAfter) {
        current().onComplete(written -> {
            if (written.failed() || !written.result().whole()) {
                var longer = otherwiseAfter.multipliedBy(2);
                vertx.setTimer(
                        otherwiseAfter.toMillis(),
                        _ -> prepare(
                                longer.compareTo(ASKED_AGAIN_AT_LEAST_EACH) < 0 ? longer : ASKED_AGAIN_AT_LEAST_EACH));
            }
        });
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
        var next = join(known);
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

    /** @param known what was written before, if anything was; it stays as it is while the services say the same */
    private Future<Written> join(@Nullable Future<Written> known) {
        var expected = services.all().stream().map(Service::name).collect(Collectors.toSet());
        return documents
                .fetch()
                .compose(found -> known != null
                                && known.succeeded()
                                && known.result().outOf.equals(found)
                        ? known
                        : vertx.executeBlocking(() -> Written.of(found, expected)))
                .onComplete(written -> vertx.setTimer(
                        (written.succeeded() && written.result().whole() ? KEPT : KEPT_INCOMPLETE).toMillis(),
                        _ -> growOld()));
    }

    /** In every form and language. */
    private record Written(
            List<ServiceDocument> outOf, boolean whole, Map<InOneLanguage, Map<DocumentForm, WrittenDocument>> all) {

        static Written of(List<ServiceDocument> documents, Set<String> expected) {
            var document = JoinedDocument.of(documents, expected);
            var all = new EnumMap<InOneLanguage, Map<DocumentForm, WrittenDocument>>(InOneLanguage.class);
            for (var language : InOneLanguage.values()) {
                var text = language.of(document.content()).encode();
                var forms = new EnumMap<DocumentForm, WrittenDocument>(DocumentForm.class);
                for (var form : DocumentForm.values()) {
                    forms.put(
                            form,
                            WrittenDocument.of(form, form == DocumentForm.JSON ? text : DocumentForm.yamlOf(text)));
                }
                all.put(language, forms);
            }
            return new Written(documents, document.complete(), all);
        }

        WrittenDocument in(DocumentForm form, InOneLanguage language) {
            return requireNonNull(requireNonNull(all.get(language)).get(form));
        }
    }
}
