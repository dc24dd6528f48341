package vn.ntm.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A key of a machine client, which signs who it is (RFC 7523, private_key_jwt): no secret travels. */
record MachineKey(String id, KeyPair pair) {

    static MachineKey fresh() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return new MachineKey(UUID.randomUUID().toString(), generator.generateKeyPair());
    }

    /** What the client publishes of these keys (RFC 7517). */
    static String published(List<MachineKey> keys) {
        return keys.stream().map(MachineKey::published).collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    private String published() {
        var key = (RSAPublicKey) pair.getPublic();
        return """
                {"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}""".formatted(id, base64(unsigned(key.getModulus())), base64(unsigned(key.getPublicExponent())));
    }

    /** Says for a minute and once that this is the client. */
    String assertion(String client, String audience) throws GeneralSecurityException {
        var header = """
                {"alg":"RS256","typ":"JWT","kid":"%s"}""".formatted(id);
        var now = Instant.now().getEpochSecond();
        var claims = """
                {"iss":"%1$s","sub":"%1$s","aud":"%2$s","jti":"%3$s","iat":%4$d,"exp":%5$d}""".formatted(client, audience, UUID.randomUUID(), now, now + 60);
        var said = base64(header.getBytes(UTF_8)) + "." + base64(claims.getBytes(UTF_8));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(pair.getPrivate());
        signature.update(said.getBytes(UTF_8));
        return said + "." + base64(signature.sign());
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
