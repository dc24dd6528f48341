package vn.ntm.gateway.wire;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.logging.Logger;

import vn.ntm.gateway.problem.Problem;
import vn.ntm.gateway.problem.ProblemAnswer;
import vn.ntm.gateway.request.RequestId;
import vn.ntm.gateway.request.SecurityHeaders;
import vn.ntm.gateway.wire.StrictDecoder.TwoLengths;

/** The last word on a connection of which nobody knows where the next request would begin. */
final class UnreadableRequest {

    private static final Logger LOG = Logger.getLogger(UnreadableRequest.class);

    private UnreadableRequest() {}

    static void refuse(HttpServerRequest request) {
        var problem =
                switch (request.decoderResult().cause()) {
                    case TooLongHttpLineException _ -> Problem.ADDRESS_TOO_LONG;
                    case TooLongHttpHeaderException _ -> Problem.HEADERS_TOO_LARGE;
                    case TwoLengths _ -> Problem.TWO_LENGTHS;
                    default -> Problem.BAD_REQUEST;
                };
        RequestId.give(request);
        SecurityHeaders.promise(request);
        LOG.infof("%s: %s", problem.code(), RequestId.of(request));
        var answer = ProblemAnswer.of(problem, request, "");
        var response = request.response().setStatusCode(answer.status()).putHeader("Connection", "close");
        answer.headers().forEach(response::putHeader);
        response.end(answer.body()).onComplete(_ -> request.connection().close());
    }
}
