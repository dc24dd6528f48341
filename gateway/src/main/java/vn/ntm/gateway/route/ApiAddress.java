package vn.ntm.gateway.route;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** An address below {@code /api/v1}: {@code /api/v1/organisations:import?mode=atomic} belongs to {@code organisations}. */
public final class ApiAddress {

    public static final String ROOT = "/api/v1";

    private ApiAddress() {}

    /** The first segment, without what follows a colon; empty if the path is not one we would pass on. */
    public static Optional<String> segment(String path) {
        return name(path).map(name -> name.split(":", 2)[0]).filter(segment -> !segment.isEmpty());
    }

    /** The first segment as it stands, {@code organisations:import}; an encoded colon is a colon (RFC 3986, 2.2). */
    static Optional<String> name(String path) {
        if (!path.startsWith(ROOT + "/") || climbs(path)) {
            return Optional.empty();
        }
        return Optional.of(path.substring(ROOT.length() + 1).split("/", 2)[0].replaceAll("(?i)%3a", ":"));
    }

    /** A dot segment could reach what a service keeps for its operators, such as /q. */
    private static boolean climbs(String path) {
        return Arrays.stream(path.toLowerCase(Locale.ROOT).replace("%2e", ".").split("/|\\\\|%2f|%5c|;", -1))
                .anyMatch(segment -> segment.equals(".") || segment.equals(".."));
    }
}
