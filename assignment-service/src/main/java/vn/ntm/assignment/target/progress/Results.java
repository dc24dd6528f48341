package vn.ntm.assignment.target.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.progress.Result.Evidence;
import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** Typed numbers are added, never changed: a better one comes after. */
@ApplicationScoped
class Results {

    private static final String COLUMNS = """
            r.id, r.target, r.as_of, r.value, r.denominator, r.provisional, r.units, r.note,
            cast(r.evidence as text) as evidence, r.account, r.organisation, r.at""";

    private final Session session;
    private final ObjectMapper json;

    Results(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    UUID add(UUID target, Result result, By by) {
        var id = Ids.next();
        session.createNativeMutationQuery("""
                        insert into target_result (id, target, as_of, value, denominator, provisional, units, note,
                            evidence, account, organisation, at)
                        values (:id, :target, :asOf, :value, :denominator, :provisional, :units, :note,
                            cast(:evidence as jsonb), :account, :organisation, :at)""")
                .setParameter("id", id)
                .setParameter("target", target)
                .setParameter("asOf", result.asOf())
                .setParameter("value", result.value())
                .setParameter("denominator", result.denominator(), BigDecimal.class)
                .setParameter("provisional", Boolean.TRUE.equals(result.provisional()))
                .setParameter("units", result.units().toArray(String[]::new))
                .setParameter("note", result.note(), String.class)
                .setParameter("evidence", text(result.evidence()))
                .setParameter("account", by.account())
                .setParameter(
                        "organisation",
                        by.organisation() == null ? null : by.organisation().text(),
                        String.class)
                .setParameter("at", by.at())
                .executeUpdate();
        return id;
    }

    /** The last word on each of these by that day. */
    Map<UUID, Typed> latest(Collection<UUID> targets, LocalDate at) {
        var latest = new HashMap<UUID, Typed>();
        session.createNativeQuery("select distinct on (r.target) " + COLUMNS + """
                         from target_result r where r.target = any(:targets) and r.as_of <= :at
                        order by r.target, r.as_of desc, r.at desc, r.id desc""", Tuple.class)
                .setParameter("targets", targets.toArray(UUID[]::new))
                .setParameter("at", at)
                .getResultStream()
                .forEach(row -> latest.put(row.get("target", UUID.class), typed(row)));
        return latest;
    }

    /** All that was typed, the newest first. */
    List<Typed> of(UUID target) {
        return session.createNativeQuery("select " + COLUMNS + """
                         from target_result r where r.target = :target
                        order by r.as_of desc, r.at desc, r.id desc limit 500""", Tuple.class)
                .setParameter("target", target)
                .getResultStream()
                .map(this::typed)
                .toList();
    }

    private Typed typed(Tuple row) {
        var organisation = row.get("organisation", String.class);
        return new Typed(
                row.get("id", UUID.class),
                row.get("as_of", LocalDate.class),
                row.get("value", BigDecimal.class),
                row.get("denominator", BigDecimal.class),
                row.get("provisional", Boolean.class),
                List.of(row.get("units", String[].class)),
                row.get("note", String.class),
                evidence(row.get("evidence", String.class)),
                row.get("account", String.class),
                organisation == null ? null : Code.valueOf(organisation),
                row.get("at", Instant.class));
    }

    private String text(List<Evidence> evidence) {
        try {
            return json.writeValueAsString(evidence);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Evidence> evidence(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    record By(String account, @Nullable Code organisation, Instant at) {}

    /**
     * A number that somebody typed: who, when, by what evidence. Never changed; a better one comes after.
     *
     * @param id The identifier that the installation gave, a UUID.
     * @param asOf Of which day it speaks.
     * @param value What was reached by then, in the target's own unit.
     * @param denominator Of how many; null where nobody said.
     * @param provisional True if it is an estimate ("ước thực hiện").
     * @param units Those that have reached it, as codes.
     * @param note What else was said of it; null if nothing was.
     * @param evidence By what it is shown.
     * @param account Who typed it.
     * @param organisation For which body; null for the installation's administrator.
     * @param at When it was typed.
     */
    @Schema(name = "TypedResult")
    record Typed(
            UUID id,
            LocalDate asOf,
            BigDecimal value,
            @Nullable BigDecimal denominator,
            boolean provisional,
            List<String> units,
            @Nullable String note,
            List<Evidence> evidence,
            String account,
            @Nullable Code organisation,
            Instant at) {}
}
