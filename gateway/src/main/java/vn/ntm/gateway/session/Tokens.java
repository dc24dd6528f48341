package vn.ntm.gateway.session;

import java.time.Instant;
import java.util.Base64;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/** What the identity provider gave for one person. Came from it directly, so what they say needs no further proof here. */
record Tokens(String access, String refresh, String id) {

    Instant accessUntil() {
        return Instant.ofEpochSecond(claims().getLong("exp"));
    }

    /** What the access token says, which is what the services go by. */
    JsonObject claims() {
        return new JsonObject(Buffer.buffer(Base64.getUrlDecoder().decode(access.split("\\.", -1)[1])));
    }

    JsonObject toJson() {
        return new JsonObject().put("access", access).put("refresh", refresh).put("id", id);
    }

    static Tokens of(JsonObject json) {
        return new Tokens(json.getString("access"), json.getString("refresh"), json.getString("id"));
    }

    /** No token in any log. */
    @Override
    public String toString() {
        return "tokens";
    }
}
