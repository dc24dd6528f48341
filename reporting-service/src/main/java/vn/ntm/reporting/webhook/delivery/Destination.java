package vn.ntm.reporting.webhook.delivery;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.ntm.platform.problem.Words;

/**
 * Whether we may be sent there: nobody shall reach the inside of our own network through us. Asked again before each try, and
 * what was judged is what is connected to: a name that answers differently the second time gains nothing.
 */
@ApplicationScoped
public class Destination {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final boolean privateAddresses;
    private final Set<Integer> ports;
    private final Resolver resolver;

    @Inject
    Destination(
            @ConfigProperty(name = "ntm.webhooks.private-addresses", defaultValue = "false") boolean privateAddresses,
            @ConfigProperty(name = "ntm.webhooks.ports") Optional<Set<Integer>> ports) {
        this(privateAddresses, ports.orElse(Set.of()), InetAddress::getAllByName);
    }

    /** @param ports those that may be named; any, if there are none */
    Destination(boolean privateAddresses, Set<Integer> ports, Resolver resolver) {
        this.privateAddresses = privateAddresses;
        this.ports = Set.copyOf(ports);
        this.resolver = resolver;
    }

    /** Why not; empty if we may. A name in a private network may be given before it is known. */
    public Optional<Words> objection(URI url) {
        return objectionToForm(url)
                .or(() -> privateAddresses
                        ? Optional.empty()
                        : switch (resolved(url)) {
                            case Objected(var words) -> Optional.of(words);
                            case Allowed _ -> Optional.empty();
                        });
    }

    /** Where it leads at this moment. */
    Judgement judge(URI url) {
        return objectionToForm(url).<Judgement>map(Objected::new).orElseGet(() -> resolved(url));
    }

    private Optional<Words> objectionToForm(URI url) {
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            return Optional.of(Words.of(
                    "Phải là địa chỉ đầy đủ, không kèm tài khoản hay dấu #.",
                    "It must be a full address without an account or a fragment."));
        }
        if (!isEncrypted(url) && !("http".equalsIgnoreCase(url.getScheme()) && privateAddresses)) {
            return Optional.of(Words.of("Phải là https.", "It must be https."));
        }
        if (!ports.isEmpty() && !ports.contains(port(url))) {
            var allowed = ports.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
            return Optional.of(Words.of(
                    "Cổng %s không được phép; các cổng được phép: %s.",
                    "Port %s is not allowed; these are: %s.", port(url), allowed));
        }
        return Optional.empty();
    }

    private static boolean isEncrypted(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    private static int port(URI url) {
        int usual = isEncrypted(url) ? HTTPS : HTTP;
        return url.getPort() >= 0 ? url.getPort() : usual;
    }

    private Judgement resolved(URI url) {
        var host = url.getHost();
        try {
            var addresses = List.of(resolver.addresses(host));
            return privateAddresses || addresses.stream().allMatch(Destination::isPublic)
                    ? new Allowed(addresses.getFirst(), port(url), isEncrypted(url))
                    : new Objected(Words.of("%s là địa chỉ nội bộ.", "%s is an address of a private network.", host));
        } catch (UnknownHostException e) {
            return new Objected(Words.of("Không tìm thấy máy chủ %s.", "There is no host %s.", host));
        }
    }

    static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && !(address.getAddress().length == 4
                        ? isReserved(address.getAddress())
                        : isReservedOrHidesAnother(address.getAddress()));
    }

    /** What the methods of {@link InetAddress} do not know: shared, benchmark, example, relay and future addresses. */
    private static boolean isReserved(byte[] address) {
        int first = address[0] & 0xff;
        int second = address[1] & 0xff;
        int third = address[2] & 0xff;
        return first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 192 && second == 88 && third == 99)
                || (first == 198 && (second == 18 || second == 19))
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113)
                || first >= 240;
    }

    /**
     * Only what is given out as global unicast (2000::/3) is public. Outside of it lie the forms that carry an IPv4 address:
     * compatible (::a.b.c.d), translated (::ffff:0:a.b.c.d) and NAT64 (64:ff9b::, 64:ff9b:1::); mapped ones Java has made plain
     * IPv4 already. Inside of it do Teredo (2001::/32, with all that 2001::/23 is reserved for), 6to4 (2002::) and ISATAP
     * (…:5efe:a.b.c.d): whoever sends there may end up at the IPv4 address in it.
     */
    private static boolean isReservedOrHidesAnother(byte[] address) {
        int first = word(address, 0);
        int second = word(address, 1);
        boolean globalUnicast = (first & 0xe000) == 0x2000;
        boolean protocols = first == 0x2001 && (second & 0xfe00) == 0;
        boolean examples = (first == 0x2001 && second == 0x0db8) || (first == 0x3fff && (second & 0xf000) == 0);
        boolean sixToFour = first == 0x2002;
        boolean isatap = (word(address, 4) & 0xfdff) == 0 && word(address, 5) == 0x5efe;
        return !globalUnicast || protocols || examples || sixToFour || isatap;
    }

    private static int word(byte[] address, int number) {
        return ((address[2 * number] & 0xff) << 8) | (address[2 * number + 1] & 0xff);
    }

    /** What a name stands for at the moment. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    sealed interface Judgement {}

    record Objected(Words words) implements Judgement {}

    /** Here, and nowhere else. */
    record Allowed(InetAddress address, int port, boolean encrypted) implements Judgement {}
}
