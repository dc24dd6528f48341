package vn.ntm.local.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One process of the stack. Services are in the order in which they are told about. */
public enum Part {
    POSTGRES("postgres", 15),
    KAFKA("kafka", 12),
    KEYCLOAK("keycloak", 10),
    ASSIGNMENT("assignment-service", 1),
    REPORTING("reporting-service", 2),
    CRITERIA("criteria-service", 3),
    GATEWAY("gateway", 0);

    private final String label;
    private final int portOffset;

    Part(String label, int portOffset) {
        this.label = label;
        this.portOffset = portOffset;
    }

    public static Part named(String text) {
        return Arrays.stream(values())
                .filter(part -> part.label.equals(text) || part.database().equals(text))
                .findFirst()
                .orElseThrow(() -> new StackFailure("There is no '%s' here. There are: %s".formatted(text, labels())));
    }

    /** The name of its folder, its log and its process. */
    public String label() {
        return label;
    }

    /** The name of its database, and of the role that owns it. */
    public String database() {
        return label.replace("-service", "");
    }

    public boolean hasDatabase() {
        return this == KEYCLOAK || isQuarkusService();
    }

    public boolean isQuarkusService() {
        return this == GATEWAY || label.endsWith("-service");
    }

    /** What must be ready before this one is started. */
    public Set<Part> after() {
        return switch (this) {
            case POSTGRES, KAFKA -> Set.of();
            case KEYCLOAK, GATEWAY -> Set.of(POSTGRES);
            case ASSIGNMENT, REPORTING, CRITERIA -> Set.of(POSTGRES, KAFKA);
        };
    }

    /** How it is asked to end: to PostgreSQL, TERM would mean to wait for everybody who is connected. */
    public String stopSignal() {
        return this == POSTGRES ? "INT" : "TERM";
    }

    int portOffset() {
        return portOffset;
    }

    private static String labels() {
        return List.of(values()).stream().map(Part::label).collect(Collectors.joining(", "));
    }
}
