package vn.ntm.assignment.reorganisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Restatement.Part;

/**
 * Who stands where another stood, through however many changes. Shares multiply along the way and sum to exactly 1, where they are
 * known.
 */
@ApplicationScoped
@Transactional
public class Succession {

    /** All that happened to these, and to those that came out of them. */
    private static final String FORWARD = """
            with recursive reached (code) as (
                select unnest(:codes)
                union
                select s.successor from reached r join organisation_succession s on s.predecessor = r.code
                where s.effective_on <= :at)
            select s.predecessor, s.effective_on, s.successor, s.share
            from reached r join organisation_succession s on s.predecessor = r.code
            where s.effective_on <= :at order by 1, 2, 3""";

    /** Every body that, by that day, has a part in one of these, with the part of itself that went there. */
    private static final String BACKWARD = """
            with recursive origin (asked, body) as (
                select code, code from unnest(:codes) as asked (code)
                union
                select o.asked, s.predecessor from origin o join organisation_succession s on s.successor = o.body
                where s.effective_on <= :at)
            select asked, body from origin where body <> asked""";

    private final Session em;

    Succession(Session em) {
        this.em = em;
    }

    /** A body that has no successor by that day is its own, whole. */
    public Map<Code, List<Share>> successors(Collection<Code> bodies, LocalDate at) {
        var lines = new Lines();
        em.createNativeQuery(FORWARD, Tuple.class)
                .setParameter("codes", texts(bodies))
                .setParameter("at", at)
                .getResultStream()
                .forEach(row -> lines.add(
                        code(row, 0),
                        row.get(1, LocalDate.class),
                        new Part(code(row, 2), row.get(3, BigDecimal.class))));
        var found = new TreeMap<Code, List<Share>>();
        bodies.forEach(body -> found.put(
                body,
                lines.from(body).stream()
                        .map(part -> Share.of(part.successor(), part.share()))
                        .toList()));
        return found;
    }

    /** The bodies of which these hold a part on that day; {@link Share#share()} is the part of the predecessor. */
    public Map<Code, List<Share>> predecessors(Collection<Code> bodies, LocalDate at) {
        var origins = new TreeMap<Code, Set<Code>>();
        em.createNativeQuery(BACKWARD, Tuple.class)
                .setParameter("codes", texts(bodies))
                .setParameter("at", at)
                .getResultStream()
                .forEach(row -> origins.computeIfAbsent(code(row, 1), _ -> new HashSet<>())
                        .add(code(row, 0)));
        var found = new TreeMap<Code, List<Share>>();
        successors(origins.keySet(), at).forEach((origin, shares) -> shares.stream()
                .filter(share -> origins.getOrDefault(origin, Set.of()).contains(share.body()))
                .forEach(share -> found.computeIfAbsent(share.body(), _ -> new ArrayList<>())
                        .add(new Share(origin, share.share()))));
        return found;
    }

    private static Code code(Tuple row, int position) {
        return Code.valueOf(row.get(position, String.class));
    }

    private static String[] texts(Collection<Code> codes) {
        return codes.stream().map(Code::text).toArray(String[]::new);
    }

    /**
     * One body of a lineage.
     *
     * @param body Which body.
     * @param share Its part, above 0 and at most 1; null where nobody knows how large it is.
     */
    @Schema(name = "LineageShare")
    public record Share(Code body, @Nullable BigDecimal share) {

        static Share of(Code body, @Nullable BigDecimal share) {
            return new Share(body, share == null ? null : share.stripTrailingZeros());
        }
    }
}
