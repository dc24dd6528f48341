package vn.ntm.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Tokens as the identity provider of the tests would sign them, and as somebody who is not it would. Written by hand, since
 * a library would refuse to write the false ones.
 */
public enum Token {
    EXPIRED {
        @Override
        Map<String, Object> claims(Map<String, Object> claims) {
            claims.put("exp", now() - MINUTE);
            return claims;
        }
    },
    WITHOUT_END {
        @Override
        Map<String, Object> claims(Map<String, Object> claims) {
            claims.remove("exp");
            return claims;
        }
    },
    NOT_YET_VALID {
        @Override
        Map<String, Object> claims(Map<String, Object> claims) {
            claims.put("nbf", now() + HOUR);
            return claims;
        }
    },
    OF_ANOTHER_ISSUER {
        @Override
        Map<String, Object> claims(Map<String, Object> claims) {
            claims.put("iss", "https://dang-nhap.example/realms/ntm");
            return claims;
        }
    },
    OF_NO_ISSUER {
        @Override
        Map<String, Object> claims(Map<String, Object> claims) {
            claims.remove("iss");
            return claims;
        }
    },
    FOR_ANOTHER_AUDIENCE {
        @Override
        Map<String, Object> claims(Map<String, Object> claims) {
            claims.put("aud", "account");
            return claims;
        }
    },
    FOR_NO_AUDIENCE {
        @Override
        Map<String, Object> claims(Map<String, Object> claims) {
            claims.remove("aud");
            return claims;
        }
    },
    UNSIGNED {
        @Override
        String signed(Map<String, Object> claims) {
            return part(Map.of("alg", "none", "typ", "JWT")) + "." + part(claims) + ".";
        }
    },
    SIGNED_BY_ANOTHER_KEY {
        @Override
        String signed(Map<String, Object> claims) {
            return byKey(claims, IdentityProvider.newKey().getPrivate());
        }
    },
    /** The public key, which everyone knows, taken for a shared secret. */
    SIGNED_BY_THE_PUBLIC_KEY {
        @Override
        String signed(Map<String, Object> claims) {
            var text = part(Map.of("alg", "HS256", "typ", "JWT", "kid", IdentityProvider.KEY_ID)) + "." + part(claims);
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key(IdentityProvider.PUBLIC_KEY), "HmacSHA256"));
                return text + "." + base64(mac.doFinal(text.getBytes(UTF_8)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    },
    /** Signed as it should be, and then given another name. */
    ALTERED {
        @Override
        String signed(Map<String, Object> claims) {
            var parts = super.signed(claims).split("\\.", -1);
            claims.put("preferred_username", "ha-tinh.chu-tich");
            return parts[0] + "." + part(claims) + "." + parts[2];
        }
    },
    NO_TOKEN_AT_ALL {
        @Override
        String signed(Map<String, Object> claims) {
            return "mot-chuoi-bat-ky";
        }
    };

    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The header of this false token, in the name of an account that could do everything. */
    public String header() {
        return "Bearer "
                + signed(claims(good("quan-tri", "admin", "assigner", "criteria-manager", "reporter", "viewer")));
    }

    /** The header of a good one. */
    public static String of(String account, String... roles) {
        return "Bearer " + byKey(good(account, roles), signingKey());
    }

    Map<String, Object> claims(Map<String, Object> claims) {
        return claims;
    }

    String signed(Map<String, Object> claims) {
        return byKey(claims, signingKey());
    }

    private static Map<String, Object> good(String account, String... roles) {
        return new HashMap<>(Map.of(
                "iss",
                ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class),
                "aud",
                List.of("ntm-api", "account"),
                "sub",
                account,
                "preferred_username",
                account,
                "groups",
                Arrays.asList(roles),
                "iat",
                now() - MINUTE,
                "exp",
                now() + HOUR));
    }

    private static String byKey(Map<String, Object> claims, PrivateKey key) {
        var text = part(Map.of("alg", "RS256", "typ", "JWT", "kid", IdentityProvider.KEY_ID)) + "." + part(claims);
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(UTF_8));
            return text + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey signingKey() {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(key(IdentityProvider.SIGNING_KEY)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] key(String name) {
        return Base64.getDecoder().decode(ConfigProvider.getConfig().getValue(name, String.class));
    }

    private static String part(Map<String, Object> content) {
        try {
            return base64(JSON.writeValueAsBytes(content));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Tokens live in real time, whatever the business clock says. */
    private static long now() {
        return Clock.systemUTC().instant().getEpochSecond();
    }
}
