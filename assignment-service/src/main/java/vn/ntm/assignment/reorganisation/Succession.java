package vn.ntm.assignment.reorganisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.kernel.Code;

/** Who stands where another stood, through however many changes. Shares multiply along the way and sum to exactly 1. */
@ApplicationScoped
@Transactional
public class Succession {

    /** From each body asked for, event by event; a body that goes on beside its successors has a share of its own. */
    private static final String FORWARD = """
            with recursive line (asked, body, since, share) as (
                select code, code, cast('-infinity' as date), cast(1 as numeric) from unnest(:codes) as asked (code)
                union all
                select l.asked, s.successor, s.effective_on, l.share * s.share
                from line l join organisation_succession s on s.predecessor = l.body and s.effective_on = (
                    select min(next.effective_on) from organisation_succession next
                    where next.predecessor = l.body and next.effective_on > l.since and next.effective_on <= :at))
            select l.asked, l.body, sum(l.share) from line l
            where not exists (
                select from organisation_succession next
                where next.predecessor = l.body and next.effective_on > l.since and next.effective_on <= :at)
            group by 1, 2 order by 1, 2""";

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
        var found = new TreeMap<Code, List<Share>>();
        em.createNativeQuery(FORWARD, Tuple.class)
                .setParameter("codes", texts(bodies))
                .setParameter("at", at)
                .getResultStream()
                .forEach(row -> found.computeIfAbsent(code(row, 0), _ -> new java.util.ArrayList<>())
                        .add(new Share(
                                code(row, 1), row.get(2, BigDecimal.class).stripTrailingZeros())));
        return found;
    }

    /** The bodies of which these hold a part on that day; {@link Share#share()} is the part of the predecessor. */
    public Map<Code, List<Share>> predecessors(Collection<Code> bodies, LocalDate at) {
        var origins = new TreeMap<Code, List<Code>>();
        em.createNativeQuery(BACKWARD, Tuple.class)
                .setParameter("codes", texts(bodies))
                .setParameter("at", at)
                .getResultStream()
                .forEach(row -> origins.computeIfAbsent(code(row, 1), _ -> new java.util.ArrayList<>())
                        .add(code(row, 0)));
        var found = new TreeMap<Code, List<Share>>();
        successors(origins.keySet(), at).forEach((origin, shares) -> shares.stream()
                .filter(share -> origins.getOrDefault(origin, List.of()).contains(share.body()))
                .forEach(share -> found.computeIfAbsent(share.body(), _ -> new java.util.ArrayList<>())
                        .add(new Share(origin, share.share()))));
        return found;
    }

    private static Code code(Tuple row, int position) {
        return Code.valueOf(row.get(position, String.class));
    }

    private static String[] texts(Collection<Code> codes) {
        return codes.stream().map(Code::text).toArray(String[]::new);
    }

    /** @param share above 0 and at most 1 */
    public record Share(Code body, BigDecimal share) {}
}
