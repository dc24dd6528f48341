package vn.ntm.gateway.contract;

import java.time.Duration;
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

/** {@code /openapi}: put together when somebody asks, and kept for a while. */
@ApplicationScoped
class JoinedOpenApi {

    private static final Duration KEPT = Duration.ofMinutes(1);
    /** While a service is missing, it may be back at any moment. */
    private static final Duration KEPT_INCOMPLETE = Duration.ofSeconds(2);

    private final Vertx vertx;
    private final Services services;
    private final ServiceDocuments documents;
    private volatile @Nullable Future<JoinedDocument> kept;

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
        current()
                .onSuccess(document ->
                        form.send(context, form.write(document.content().encode())))
                .onFailure(context::fail);
    }

    private synchronized Future<JoinedDocument> current() {
        var known = kept;
        if (known == null) {
            known = join();
            kept = known;
        }
        return known;
    }

    private Future<JoinedDocument> join() {
        var expected = services.all().stream().map(Service::name).collect(Collectors.toSet());
        return documents
                .fetch()
                .map(found -> JoinedDocument.of(found, expected))
                .onSuccess(document -> forgetAfter(document.complete() ? KEPT : KEPT_INCOMPLETE))
                .onFailure(_ -> kept = null);
    }

    private void forgetAfter(Duration time) {
        vertx.setTimer(time.toMillis(), _ -> kept = null);
    }
}
