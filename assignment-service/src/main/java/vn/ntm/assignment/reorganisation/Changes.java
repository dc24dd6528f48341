package vn.ntm.assignment.reorganisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;

/** The legal events that were recorded. */
@ApplicationScoped
class Changes {

    private static final String COLUMNS = """
            c.id, c.recorded_at, c.account, c.applied_at, cast(c.content as text), cast(c.outcome as text)""";

    private final Session em;
    private final ObjectMapper json;

    Changes(Session em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    void keep(UUID id, LegalEvent event, Collection<Code> bodies, List<Step> steps, String account, Instant now) {
        em.createNativeMutationQuery("""
                        insert into organisation_change
                            (id, decision, decided_on, issuer, effective_on, content, recorded_at, account)
                        values (:id, :decision, :decided, :issuer, :effective, cast(:content as jsonb), :now, :account)""")
                .setParameter("id", id)
                .setParameter("decision", event.decision())
                .setParameter("decided", event.decidedOn())
                .setParameter("issuer", event.issuer())
                .setParameter("effective", event.effectiveOn())
                .setParameter("content", write(event))
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
        em.createNativeMutationQuery(
                        "insert into organisation_change_body (change, code) select :id, code from unnest(:codes) as b (code)")
                .setParameter("id", id)
                .setParameter("codes", bodies.stream().map(Code::text).toArray(String[]::new))
                .executeUpdate();
        em.createNativeMutationQuery("""
                        insert into organisation_succession (change, predecessor, successor, share, effective_on)
                        select :id, predecessor, successor, share, :effective
                        from unnest(:predecessors, :successors, :shares) as s (predecessor, successor, share)""")
                .setParameter("id", id)
                .setParameter("effective", event.effectiveOn())
                .setParameter(
                        "predecessors",
                        steps.stream().map(step -> step.predecessor().text()).toArray(String[]::new))
                .setParameter(
                        "successors",
                        steps.stream().map(step -> step.successor().text()).toArray(String[]::new))
                .setParameter("shares", steps.stream().map(Step::share).toArray(java.math.BigDecimal[]::new))
                .executeUpdate();
    }

    /** The first day, up to this one, on which one that waits takes effect. */
    Optional<LocalDate> nextDay(LocalDate day) {
        return em.createNativeQuery("""
                        select min(effective_on) from organisation_change
                        where applied_at is null and effective_on <= :day""", LocalDate.class)
                .setParameter("day", day)
                .uniqueResultOptional();
    }

    /** Those that wait and are due by that day, in the order in which they take effect. */
    List<Change> due(LocalDate day) {
        return em.createNativeQuery("select " + COLUMNS + """
                         from organisation_change c where applied_at is null and effective_on <= :day
                        order by effective_on, position""", Tuple.class)
                .setParameter("day", day)
                .getResultStream()
                .map(this::change)
                .toList();
    }

    void applied(UUID id, Instant now, Map<Matter, Integer> outcome) {
        em.createNativeMutationQuery("""
                        update organisation_change set applied_at = :now, outcome = cast(:outcome as jsonb)
                        where id = :id""")
                .setParameter("now", now)
                .setParameter("outcome", write(outcome))
                .setParameter("id", id)
                .executeUpdate();
    }

    Optional<Change> find(UUID id) {
        return em.createNativeQuery("select " + COLUMNS + " from organisation_change c where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(this::change)
                .findFirst();
    }

    /** The latest first. */
    List<Change> found(@Nullable Code body, @Nullable Boolean waiting, @Nullable UUID after, int size) {
        var conditions = new HashMap<String, Object>();
        var where = new StringBuilder("true");
        if (body != null) {
            where.append(
                    " and exists (select from organisation_change_body b where b.change = c.id and b.code = :body)");
            conditions.put("body", body.text());
        }
        if (waiting != null) {
            where.append(waiting ? " and c.applied_at is null" : " and c.applied_at is not null");
        }
        if (after != null) {
            where.append(" and c.id < :after");
            conditions.put("after", after);
        }
        conditions.put("size", size);
        var query = em.createNativeQuery(
                "select " + COLUMNS + " from organisation_change c where " + where + " order by c.id desc limit :size",
                Tuple.class);
        conditions.forEach(query::setParameter);
        return query.getResultStream().map(this::change).toList();
    }

    private Change change(Tuple row) {
        try {
            var outcome = row.get(5, String.class);
            return new Change(
                    row.get(0, UUID.class),
                    row.get(1, Instant.class),
                    row.get(2, String.class),
                    row.get(3, Instant.class),
                    json.readValue(row.get(4, String.class), LegalEvent.class),
                    outcome == null ? Map.of() : json.readValue(outcome, new TypeReference<Map<Matter, Integer>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A legal event and what became of it.
     *
     * @param id The identifier that the installation gave, a UUID.
     * @param recordedAt When it was recorded.
     * @param account Who recorded it.
     * @param appliedAt When it took effect; null while it waits for its day.
     * @param event The decision as it is written.
     * @param handedOver How much changed hands when it took effect, by matter; empty while it waits. Of obligations those that were
     *     still open as far as was known here; reporting-service hands them over and tells each.
     */
    @Schema(name = "OrganisationChange")
    record Change(
            UUID id,
            Instant recordedAt,
            String account,
            @Nullable Instant appliedAt,
            @com.fasterxml.jackson.annotation.JsonUnwrapped LegalEvent event,
            Map<Matter, Integer> handedOver) {}
}
