package vn.ntm.reporting.webhook;

import java.security.SecureRandom;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;

/** Makes secrets in the form of Standard Webhooks. */
@ApplicationScoped
class Secrets {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}
