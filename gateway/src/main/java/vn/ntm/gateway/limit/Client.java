package vn.ntm.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

import io.vertx.core.http.HttpServerRequest;

/** Whose budget a request is taken from: an account, person or machine, or an address of which no more is known. */
public record Client(String key) {

    private static final int SUBSCRIBER_BYTES = 8;

    /** @param subject of a token that was checked */
    public static Client account(String subject) {
        return new Client("account " + subject);
    }

    /** Who has said nothing of himself. */
    public static Client unknown(HttpServerRequest request) {
        return at(request.remoteAddress().hostAddress());
    }

    /** Of IPv6, whoever has one address has all of its /64. */
    static Client at(String address) {
        try {
            return new Client("address "
                    + (InetAddress.ofLiteral(address) instanceof Inet6Address six ? subscriber(six) : address));
        } catch (IllegalArgumentException _) {
            return new Client("address " + address);
        }
    }

    private static String subscriber(Inet6Address address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), SUBSCRIBER_BYTES)) + "/64";
    }
}
