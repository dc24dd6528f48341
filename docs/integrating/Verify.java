import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** java Verify.java [now] < request: header lines, an empty line, the body. WEBHOOK_SECRETS: one or more, a space between. */
class Verify {

    static final long WINDOW = 300; // seconds, before and after

    /** @param headers by their names, whichever case they come in; @param body the bytes that came, before any parsing */
    static boolean verified(Map<String, String> headers, byte[] body, List<String> secrets, long now)
            throws GeneralSecurityException {
        var named = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        named.putAll(headers);
        var id = named.getOrDefault("webhook-id", "");
        var time = named.getOrDefault("webhook-timestamp", "");
        var signatures = named.getOrDefault("webhook-signature", "").split(" ");
        if (id.isEmpty() || !time.matches("[0-9]{1,12}") || Math.abs(now - Long.parseLong(time)) > WINDOW) {
            return false;
        }
        var found = false;
        for (var secret : secrets) {
            var key = Base64.getDecoder().decode(secret.replaceFirst("^whsec_", ""));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update((id + "." + time + ".").getBytes(StandardCharsets.UTF_8));
            var expected = "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
            for (var signature : signatures) {
                found |= MessageDigest.isEqual( // constant time
                        expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
            }
        }
        return found;
    }

    public static void main(String[] args) throws IOException, GeneralSecurityException {
        var secrets = System.getenv().getOrDefault("WEBHOOK_SECRETS", "").strip();
        if (secrets.isEmpty()) {
            System.err.println("WEBHOOK_SECRETS is not set");
            System.exit(2);
        }
        var now = args.length > 0 ? Long.parseLong(args[0]) : Instant.now().getEpochSecond();
        var all = System.in.readAllBytes();
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        var at = 0;
        while (at < all.length) {
            var end = at;
            while (end < all.length && all[end] != '\n') {
                end++;
            }
            var line = new String(all, at, end - at, StandardCharsets.UTF_8).strip();
            at = Math.min(end + 1, all.length);
            if (line.isEmpty()) {
                break;
            }
            var colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
        var body = Arrays.copyOfRange(all, at, all.length);
        var yes = verified(headers, body, List.of(secrets.split("\\s+")), now);
        System.out.println(yes ? "yes" : "no");
        System.exit(yes ? 0 : 1);
    }
}
