package vn.ntm.platform.idempotency;

import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

class Replay {

    @ServerExceptionMapper
    Response again(AlreadyAnswered first) {
        var answer = Response.status(first.status).header("Idempotency-Replayed", "true");
        first.headers.forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return first.body.length == 0
                ? answer.build()
                : answer.entity(first.body)
                        .type("application/json;charset=UTF-8")
                        .build();
    }
}
