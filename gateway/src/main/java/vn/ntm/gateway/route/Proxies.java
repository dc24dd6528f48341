package vn.ntm.gateway.route;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyOptions;

/** The streams to the services. */
@ApplicationScoped
class Proxies {

    private final Clients clients;
    private final BodyLimit limit;
    private final ProxyConfig config;

    Proxies(Clients clients, BodyLimit limit, ProxyConfig config) {
        this.clients = clients;
        this.limit = limit;
        this.config = config;
    }

    HttpProxy to(Service service) {
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), clients.usual())
                .addInterceptor(new Failures(service, breaker(service), breaker(service), config))
                .addInterceptor(new Headers())
                .origin(context -> request(service, context));
    }

    private Breaker breaker(Service service) {
        return new Breaker(service, config, Clock.systemUTC());
    }

    private Future<HttpClientRequest> request(Service service, ProxyContext context) {
        var caller = context.request().proxiedRequest();
        return clients.suited(caller)
                .request(service.options()
                        .setConnectTimeout(config.connectWithin().toMillis()))
                .recover(failure -> Future.failedFuture(new ServiceAway(failure)))
                .onSuccess(request -> context.request()
                        .setBody(Body.body(
                                new Upload(caller, request, limit.of(caller), config),
                                context.request().getBody().length())));
    }
}
