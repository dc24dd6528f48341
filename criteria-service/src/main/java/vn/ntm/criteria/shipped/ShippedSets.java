package vn.ntm.criteria.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import org.hibernate.Session;

import vn.ntm.criteria.set.SetFile;
import vn.ntm.criteria.set.TakeInSet;

/**
 * Publishes the national sets at the first start, through the same rules as those that people write. Their thresholds stay
 * unverified until an administrator confirms them.
 */
@ApplicationScoped
class ShippedSets {

    /** A set stands after its prerequisites. */
    private static final List<String> CODES = List.of(
            "xa-ntm-2021-2025",
            "xa-ntm-nang-cao-2021-2025",
            "huyen-ntm-2021-2025",
            "huyen-ntm-nang-cao-2021-2025",
            "xa-ntm-2026-2030");

    private final TakeInSet takeIn;
    private final ObjectMapper json;
    private final Session session;

    ShippedSets(TakeInSet takeIn, ObjectMapper json, Session session) {
        this.takeIn = takeIn;
        this.json = json;
        this.session = session;
    }

    @Transactional
    void takeIn(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent start) {
        session.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('shipped-sets')) as text)", String.class)
                .getSingleResult();
        CODES.forEach(code -> takeIn.published(read(code), "ntm"));
    }

    private SetFile read(String code) {
        var name = "/sets/" + code + ".json";
        try (var file = Objects.requireNonNull(ShippedSets.class.getResourceAsStream(name), name)) {
            return json.readValue(file, SetFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
