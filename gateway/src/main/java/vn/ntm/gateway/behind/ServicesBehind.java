package vn.ntm.gateway.behind;

import java.util.List;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.HealthGroup;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import org.eclipse.microprofile.health.HealthCheckResponse;

import vn.ntm.gateway.route.Service;
import vn.ntm.gateway.route.Services;

/** {@code /q/health/group/behind}, on the port for operators: which services are ready. No part of the door's own readiness. */
@ApplicationScoped
@HealthGroup("behind")
class ServicesBehind implements AsyncHealthCheck {

    private static final int WITHIN_MILLISECONDS = 2_000;

    private final Services services;
    private final HttpClient client;

    ServicesBehind(Services services, Vertx vertx) {
        this.services = services;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setConnectTimeout(WITHIN_MILLISECONDS));
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        var asked = services.all().stream().map(this::ready).toList();
        return Uni.createFrom().completionStage(() -> Future.join(asked)
                .map(all -> report(all.<Boolean>list()))
                .toCompletionStage());
    }

    private Future<Boolean> ready(Service service) {
        return client.request(service.questionOfHealth("/q/health/ready"))
                .compose(HttpClientRequest::send)
                .timeout(WITHIN_MILLISECONDS, TimeUnit.MILLISECONDS)
                .map(answer -> answer.statusCode() == 200)
                .otherwise(false);
    }

    private HealthCheckResponse report(List<Boolean> ready) {
        var report = HealthCheckResponse.named("services behind the gateway").status(!ready.contains(false));
        for (int i = 0; i < ready.size(); i++) {
            report.withData(services.all().get(i).name(), ready.get(i) ? "UP" : "DOWN");
        }
        return report.build();
    }
}
