package vn.ntm.platform.idempotency;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.idempotency.IdempotencyKey.UsedForSomethingElse;
import vn.ntm.platform.problem.Refused;

/** The answers already given, by account and key. Called inside a transaction only. */
@ApplicationScoped
class Answers {

    private final Session em;
    private final ObjectMapper json;

    Answers(Session em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    String fingerprint(String path, @Nullable Object[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(content)));
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers false if the key was used before; waits for a request with the same key that is under way. */
    boolean claim(IdempotencyKey key) {
        return em.createNativeMutationQuery("""
                        insert into idempotency_key (account, key, fingerprint)
                        values (:account, :key, :fingerprint) on conflict do nothing""")
                        .setParameter("account", key.account())
                        .setParameter("key", key.key())
                        .setParameter("fingerprint", key.fingerprint())
                        .executeUpdate()
                == 1;
    }

    RuntimeException replay(IdempotencyKey key) {
        var row = em.createNativeQuery(
                        "select fingerprint, status, headers, body from idempotency_key where account = :account and key = :key",
                        Tuple.class)
                .setParameter("account", key.account())
                .setParameter("key", key.key())
                .getSingleResult();
        if (!key.fingerprint().equals(row.get("fingerprint"))) {
            return new Refused(new UsedForSomethingElse(key.key()));
        }
        return new AlreadyAnswered(
                ((Number) row.get("status")).intValue(), read((String) row.get("headers")), (byte[]) row.get("body"));
    }

    void remember(IdempotencyKey key, Method method, @Nullable Object result) {
        // What the database has against the effect must be said before the answer is kept.
        em.flush();
        var headers = new HashMap<String, List<String>>();
        Object entity = result;
        int status = method.isAnnotationPresent(ResponseStatus.class)
                ? method.getAnnotation(ResponseStatus.class).value()
                : result == null ? 204 : 200;
        if (result instanceof RestResponse<?> response) {
            status = response.getStatus();
            entity = response.getEntity();
            response.getStringHeaders().forEach(headers::put);
        }
        em.createNativeMutationQuery("""
                        update idempotency_key set status = :status, headers = :headers, body = :body
                        where account = :account and key = :key""")
                .setParameter("status", status)
                .setParameter("headers", write(headers))
                .setParameter("body", entity == null ? new byte[0] : bytes(entity))
                .setParameter("account", key.account())
                .setParameter("key", key.key())
                .executeUpdate();
    }

    private byte[] bytes(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Map<String, List<String>> headers) {
        return new String(bytes(headers), StandardCharsets.UTF_8);
    }

    private Map<String, List<String>> read(String headers) {
        try {
            return json.readValue(headers, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
