package vn.ntm.local.part;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import vn.ntm.local.layout.Part;
import vn.ntm.local.layout.Place;

/** The addresses and secrets that a service is told, and nothing else: the rest is its own configuration. */
public record ServiceEnvironment(Place place, Part part) {

    public Map<String, String> variables() {
        var variables = new TreeMap<String, String>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(place.ports().of(part)));
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(place.ports().management(part)));
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", place.ports().issuer().toString());
        variables.put("NTM_CLOCK_FILE", place.folders().clock().toString());
        variables.putAll(database());
        variables.putAll(part == Part.GATEWAY ? routes() : brokerAndRoutines());
        if (part == Part.ASSIGNMENT) {
            variables.put("NTM_ADMINISTRATOR", "admin");
        }
        return variables;
    }

    private Map<String, String> database() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", place.ports().jdbcUrl(part.database()),
                "QUARKUS_DATASOURCE_USERNAME", part.database(),
                "QUARKUS_DATASOURCE_PASSWORD", place.secrets().of(part.database()));
    }

    private Map<String, String> brokerAndRoutines() {
        return Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                place.ports().kafkaBootstrap(),
                // Often enough that a moved clock takes effect while one watches.
                "NTM_ROUTINES_EVERY",
                "2s");
    }

    private Map<String, String> routes() {
        var routes = new TreeMap<String, String>();
        for (var service : List.of(Part.ASSIGNMENT, Part.REPORTING, Part.CRITERIA)) {
            var name = service.database().toUpperCase(Locale.ROOT);
            routes.put("NTM_ROUTES_" + name, place.ports().url(service).toString());
            routes.put(
                    "NTM_MANAGEMENT_" + name,
                    place.ports().managementUrl(service).toString());
        }
        routes.putAll(Map.of(
                "NTM_SESSION_KEY", place.secrets().of("sessions"),
                // Here a machine may speak as fast as it can: loaders, faults, measurements.
                "NTM_LIMITS_READS", "1000000",
                "NTM_LIMITS_WRITES", "1000000",
                // Both or none: without the name of the client that the secret belongs to, no token could be checked.
                "QUARKUS_OIDC_CLIENT_ID", "ntm-gateway",
                "QUARKUS_OIDC_CREDENTIALS_SECRET", place.secrets().of("ntm-gateway")));
        return routes;
    }
}
