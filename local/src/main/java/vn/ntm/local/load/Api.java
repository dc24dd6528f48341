package vn.ntm.local.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import vn.ntm.local.http.Answer;
import vn.ntm.local.http.Http;
import vn.ntm.local.http.Json;
import vn.ntm.local.identity.Tokens;
import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Ports;
import vn.ntm.local.layout.StackFailure;

/** The public API, spoken to as one account; repeating a call changes nothing. */
record Api(URI gateway, String token) {

    static Api as(String account, Ports ports) {
        return new Api(ports.url(Part.GATEWAY), new Tokens(ports).of(account));
    }

    /** Changes what is there, at the version that was seen, or creates it. */
    Answer put(String path, Object body) {
        var current = Http.get(gateway.resolve(path), Map.of("Authorization", "Bearer " + token));
        return send("PUT", path, Json.of(body), current.good() ? ifMatch(current.etag()) : Map.of());
    }

    Answer post(String path, Object body) {
        var text = Json.of(body);
        return send("POST", path, text, Map.of("Idempotency-Key", fingerprint(path + text)));
    }

    /** A step of something that was seen at a version. */
    Answer postChange(String path, Optional<String> etag) {
        var headers = new HashMap<>(ifMatch(etag));
        headers.put("Idempotency-Key", fingerprint(path));
        return send("POST", path, "", headers);
    }

    private Answer send(String method, String path, String body, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("Authorization", "Bearer " + token);
        var answer = Http.sendJson(method, gateway.resolve(path), all, body);
        if (!answer.good()) {
            throw new StackFailure("%s %s was refused.%n%s".formatted(method, path, new Problem(answer).readable()));
        }
        return answer;
    }

    private static Map<String, String> ifMatch(Optional<String> etag) {
        return etag.map(tag -> Map.of("If-Match", tag)).orElse(Map.of());
    }

    private static String fingerprint(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new StackFailure("No SHA-256 in this JDK", impossible);
        }
    }
}
