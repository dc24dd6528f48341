package vn.ntm.gateway.contract;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import org.jboss.logging.Logger;

import vn.ntm.gateway.route.Service;
import vn.ntm.gateway.route.Services;

/** Asks the services for their OpenAPI documents. */
@ApplicationScoped
class ServiceDocuments {

    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final int WITHIN_MILLISECONDS = 5_000;

    private final Services services;
    private final HttpClient client;

    ServiceDocuments(Services services, Vertx vertx) {
        this.services = services;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setConnectTimeout(WITHIN_MILLISECONDS));
    }

    /** Those that answered, in the order of the services. */
    Future<List<ServiceDocument>> fetch() {
        var asked = services.all().stream().map(this::fetch).toList();
        return Future.join(asked).map(all -> all.<Optional<ServiceDocument>>list().stream()
                .flatMap(Optional::stream)
                .toList());
    }

    private Future<Optional<ServiceDocument>> fetch(Service service) {
        return client.request(service.question("/q/openapi?format=json"))
                .compose(HttpClientRequest::send)
                .expecting(answer -> answer.statusCode() == 200)
                .compose(HttpClientResponse::body)
                .timeout(WITHIN_MILLISECONDS, TimeUnit.MILLISECONDS)
                .map(body -> Optional.of(new ServiceDocument(service, body.toJsonObject())))
                .onFailure(failure -> LOG.warnf("No OpenAPI document from %s: %s", service.name(), failure))
                .otherwise(Optional.empty());
    }
}
