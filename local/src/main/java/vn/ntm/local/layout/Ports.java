package vn.ntm.local.layout;

import java.net.URI;

/** All ports of a stack follow from its first one, which is the gateway's. */
public record Ports(int first) {

    public static final Ports USUAL = new Ports(8080);

    /** So many belong to a stack that is given free ones: those of its parts, and some more for whoever starts it. */
    public static final int STRETCH = 64;

    private static final int MANAGEMENT_OFFSET = 4;
    private static final int KAFKA_CONTROLLER_OFFSET = 13;
    private static final int LAST_OFFSET = 15;
    private static final int SPARE_OFFSET = 48;

    public Ports {
        if (first < 1024 || first + LAST_OFFSET > 65535) {
            throw new StackFailure(
                    "Ports can start from 1024 to %d, not from %d.".formatted(65535 - LAST_OFFSET, first));
        }
    }

    public int of(Part part) {
        return first + part.portOffset();
    }

    /** Where a service or the gateway tells its health and its metrics, and nobody else is let in. */
    public int management(Part part) {
        if (!part.isQuarkusService()) {
            throw new StackFailure(part.label() + " tells nothing of its health");
        }
        return of(part) + MANAGEMENT_OFFSET;
    }

    public int kafkaController() {
        return first + KAFKA_CONTROLLER_OFFSET;
    }

    /** No part uses it, and nobody else where the ports were found free: the number counts from 0 to 9. */
    public int spare(int number) {
        return first + SPARE_OFFSET + number;
    }

    public URI url(Part part) {
        return URI.create("http://127.0.0.1:" + of(part));
    }

    public URI managementUrl(Part part) {
        return URI.create("http://127.0.0.1:" + management(part));
    }

    /** As Keycloak writes it into its tokens, and as the services expect it there. */
    public URI issuer() {
        return URI.create(url(Part.KEYCLOAK) + "/realms/ntm");
    }

    public String kafkaBootstrap() {
        return "127.0.0.1:" + of(Part.KAFKA);
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(of(Part.POSTGRES), database);
    }
}
