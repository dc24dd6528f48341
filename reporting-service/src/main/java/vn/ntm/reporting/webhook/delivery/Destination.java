package vn.ntm.reporting.webhook.delivery;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.ntm.platform.problem.Words;

/** Whether we may be sent there: nobody shall reach the inside of our own network through us. Asked again before each try. */
@ApplicationScoped
public class Destination {

    private final boolean privateAddresses;

    Destination(
            @ConfigProperty(name = "ntm.webhooks.private-addresses", defaultValue = "false") boolean privateAddresses) {
        this.privateAddresses = privateAddresses;
    }

    /** Why not; empty if we may. */
    public Optional<Words> objection(URI url) {
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return Optional.of(Words.of(
                    "Phải là địa chỉ đầy đủ, không kèm tài khoản hay dấu #.",
                    "It must be a full address without an account or a fragment."));
        }
        boolean plain = "http".equalsIgnoreCase(url.getScheme());
        if (!"https".equalsIgnoreCase(url.getScheme()) && !(plain && privateAddresses)) {
            return Optional.of(Words.of("Phải là https.", "It must be https."));
        }
        return privateAddresses ? Optional.empty() : objectionTo(url.getHost());
    }

    private static Optional<Words> objectionTo(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(Destination::isPublic)
                    ? Optional.empty()
                    : Optional.of(Words.of("%s là địa chỉ nội bộ.", "%s is an address of a private network.", host));
        } catch (UnknownHostException e) {
            return Optional.of(Words.of("Không tìm thấy máy chủ %s.", "There is no host %s.", host));
        }
    }

    static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !isReserved(address.getAddress());
    }

    /** What the methods of {@link InetAddress} do not know: shared, benchmark and future IPv4; unique local and NAT64 IPv6. */
    private static boolean isReserved(byte[] address) {
        int first = address[0] & 0xff;
        int second = address[1] & 0xff;
        if (address.length == 4) {
            return first == 0
                    || (first == 100 && second >= 64 && second < 128)
                    || (first == 192 && second == 0 && address[2] == 0)
                    || (first == 198 && (second == 18 || second == 19))
                    || first >= 240;
        }
        boolean nat64 = first == 0 && second == 0x64 && (address[2] & 0xff) == 0xff && (address[3] & 0xff) == 0x9b;
        boolean sixToFour = first == 0x20 && second == 0x02;
        return (first & 0xfe) == 0xfc || nat64 || sixToFour;
    }
}
