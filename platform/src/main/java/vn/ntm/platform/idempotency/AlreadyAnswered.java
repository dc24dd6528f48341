package vn.ntm.platform.idempotency;

import java.util.List;
import java.util.Map;

/** Leaves the transaction of a repeated request with the answer that the first one got. */
final class AlreadyAnswered extends RuntimeException {

    final int status;
    final transient Map<String, List<String>> headers;
    final byte[] body;

    AlreadyAnswered(int status, Map<String, List<String>> headers, byte[] body) {
        super("already answered", null, false, false);
        this.status = status;
        this.headers = headers;
        this.body = body;
    }
}
