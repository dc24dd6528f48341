package vn.ntm.gateway.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** {@code application/problem+json} as it goes over the wire, in the shape that the services use too. */
public record ProblemAnswer(int status, Map<String, String> headers, Buffer body) {

    private static final Duration A_MOMENT = Duration.ofSeconds(5);

    public static ProblemAnswer of(Problem problem, HttpServerRequest request, String service) {
        return of(problem, request, service, A_MOMENT);
    }

    private static ProblemAnswer of(Problem problem, HttpServerRequest request, String service, Duration retryAfter) {
        var language = Language.of(request.getHeader("Accept-Language"));
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/problem+json");
        headers.put("Cache-Control", "no-store");
        headers.put("Content-Language", language == Language.EN ? "en" : "vi");
        if (problem.status() == 401) {
            headers.put("WWW-Authenticate", "Bearer");
        }
        if (problem.passes()) {
            headers.put(
                    "Retry-After",
                    Long.toString(Math.max(1, retryAfter.plusMillis(999).toSeconds())));
        }
        var body = new JsonObject()
                .put("type", "/problems/" + problem.code())
                .put("title", problem.title().in(language, service))
                .put("status", problem.status())
                .put("detail", problem.detail().in(language, service))
                .put("instance", request.path())
                .put("code", problem.code())
                .put("violations", new JsonArray())
                .put(
                        "remedies",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("action", problem.remedy().in(language, ""))));
        return new ProblemAnswer(problem.status(), headers, body.toBuffer());
    }

    public static void send(Problem problem, RoutingContext context) {
        send(problem, context, A_MOMENT);
    }

    /** @param retryAfter when the same request may succeed; told in whole seconds, rounded up, at least one */
    public static void send(Problem problem, RoutingContext context, Duration retryAfter) {
        var answer = of(problem, context.request(), "", retryAfter);
        var response = context.response().setStatusCode(answer.status);
        answer.headers.forEach(response::putHeader);
        response.end(answer.body);
    }
}
