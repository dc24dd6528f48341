package vn.ntm.gateway.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

/** Locks the tokens of a session with AES-256-GCM, so that they open for this session and with this key only. */
final class TokenLock {

    private static final int SHORTEST_KEY = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    TokenLock(String key) {
        if (key.length() < SHORTEST_KEY) {
            throw new IllegalArgumentException("NTM_SESSION_KEY wants at least %d characters".formatted(SHORTEST_KEY));
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(("tokens of sessions " + key).getBytes(UTF_8));
            this.key = new SecretKeySpec(digest, "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] lock(SessionId session, Tokens tokens) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var locked = cipher(Cipher.ENCRYPT_MODE, session, nonce)
                    .doFinal(tokens.toJson().encode().getBytes(UTF_8));
            return ByteBuffer.allocate(nonce.length + locked.length)
                    .put(nonce)
                    .put(locked)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty if the key is another than that with which it was locked, or somebody altered it. */
    Optional<Tokens> open(SessionId session, byte[] locked) {
        var bytes = ByteBuffer.wrap(locked);
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var rest = new byte[bytes.remaining()];
        bytes.get(rest);
        try {
            var json = cipher(Cipher.DECRYPT_MODE, session, nonce).doFinal(rest);
            return Optional.of(Tokens.of(new JsonObject(Buffer.buffer(json))));
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, SessionId session, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(session.kept());
        return cipher;
    }
}
