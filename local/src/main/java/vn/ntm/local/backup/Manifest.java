package vn.ntm.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.ntm.local.layout.StackFailure;

/**
 * What a backup holds. It is written last, so that a folder without it is no backup.
 *
 * @param taken real time at which all databases were held still together
 * @param topics by name, as {@code ntm.assignment}
 */
record Manifest(String taken, Map<String, Kept> databases, Map<String, Content> topics) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Manifest {
        databases = new TreeMap<>(databases);
        topics = new TreeMap<>(topics);
    }

    /**
     * One database.
     *
     * @param schema a hash of its migrations: rows fit only into the tables that they came from
     * @param audit where the chain of the audit ended; null for Keycloak, which has none
     */
    record Kept(String schema, @Nullable AuditEnd audit, Map<String, Content> tables, Map<String, Long> sequences) {

        Kept {
            tables = new TreeMap<>(tables);
            sequences = new TreeMap<>(sequences);
        }
    }

    /** As {@code GET /audit/verify} takes it: the number of a row, and its hash in hexadecimal. */
    record AuditEnd(long number, String hash) {}

    void write(Path folder) throws IOException {
        JSON.writerWithDefaultPrettyPrinter().writeValue(file(folder).toFile(), this);
    }

    static Manifest read(Path folder) throws IOException {
        if (Files.notExists(file(folder))) {
            throw new StackFailure(folder + " is no backup: it has no manifest.json");
        }
        return JSON.readValue(file(folder).toFile(), Manifest.class);
    }

    static Path file(Path folder) {
        return folder.resolve("manifest.json");
    }
}
