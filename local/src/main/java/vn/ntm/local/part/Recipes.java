package vn.ntm.local.part;

import java.util.Locale;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;
import vn.ntm.local.layout.StackFailure;

/** The recipe of each part. */
public record Recipes(Place place) {

    public Recipe of(Part part) {
        return switch (part) {
            case POSTGRES -> new PostgresServer(place, architecture());
            case KAFKA -> new KafkaBroker(place);
            case KEYCLOAK -> new KeycloakServer(place);
            case ASSIGNMENT, REPORTING, CRITERIA, GATEWAY -> new QuarkusService(place, part);
        };
    }

    private static String architecture() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch");
        var processor = machine.equals("aarch64") ? "arm64v8" : "amd64";
        if (system.startsWith("linux")) {
            return "linux-" + processor;
        }
        if (system.startsWith("mac")) {
            return "darwin-" + processor;
        }
        throw new StackFailure("The stack runs on Linux and macOS (on Windows: inside WSL), not on " + system);
    }
}
