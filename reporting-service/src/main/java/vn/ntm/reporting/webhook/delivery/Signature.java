package vn.ntm.reporting.webhook.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** As Standard Webhooks has it: HMAC-SHA256 over id, time and body, one signature for each secret that is valid. */
record Signature(UUID id, Instant at, String body) {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";

    /** The header {@code webhook-signature}. */
    String with(Collection<String> secrets) {
        return secrets.stream().map(this::with).collect(Collectors.joining(" "));
    }

    private String with(String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring(PREFIX.length())), ALGORITHM));
            var signed = "%s.%d.%s".formatted(id, at.getEpochSecond(), body);
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
