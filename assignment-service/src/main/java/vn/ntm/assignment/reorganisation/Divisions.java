package vn.ntm.assignment.reorganisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.kernel.Code;

/** Which bodies were divided, and the shares that came later. */
@ApplicationScoped
class Divisions {

    private final Session em;

    Divisions(Session em) {
        this.em = em;
    }

    /** The latest division of each of these comes last. */
    Map<Code, List<Division>> of(Collection<Code> bodies) {
        return em.createNativeQuery("""
                        select s.predecessor, s.effective_on, array_agg(s.successor),
                            bool_and(s.share is not null and s.shared_by is null)
                        from unnest(:bodies) as b (code) join organisation_succession s on s.predecessor = b.code
                        group by 1, 2 having count(*) > 1 order by 1, 2""", Tuple.class)
                .setParameter("bodies", texts(bodies.stream()))
                .getResultStream()
                .map(row -> new Division(
                        Code.valueOf(row.get(0, String.class)),
                        row.get(1, LocalDate.class),
                        Stream.of(row.get(2, String[].class))
                                .map(Code::valueOf)
                                .collect(java.util.stream.Collectors.toSet()),
                        row.get(3, Boolean.class)))
                .collect(java.util.stream.Collectors.groupingBy(Division::body));
    }

    /** Writes down the shares that this decision brings: they tell how it was divided, so they are known at once. */
    void apportion(UUID change, LegalEvent event) {
        var acts = event.acts().stream()
                .flatMap(act -> act instanceof Act.Apportion apportion ? Stream.of(apportion) : Stream.empty())
                .toList();
        if (acts.isEmpty()) {
            return;
        }
        var shares = acts.stream()
                .flatMap(act -> act.parts().stream().map(part -> new Share(act, part)))
                .toList();
        em.createNativeMutationQuery("""
                        update organisation_succession s set share = n.share, shared_by = :change
                        from unnest(:bodies, :days, :parts, :shares) as n (body, divided_on, part, share)
                        where s.predecessor = n.body and s.effective_on = n.divided_on and s.successor = n.part""")
                .setParameter("change", change)
                .setParameter(
                        "bodies", texts(shares.stream().map(share -> share.act().body())))
                .setParameter(
                        "days",
                        shares.stream().map(share -> share.act().dividedOn()).toArray(LocalDate[]::new))
                .setParameter(
                        "parts", texts(shares.stream().map(share -> share.part().into())))
                .setParameter(
                        "shares",
                        shares.stream().map(share -> share.part().share()).toArray(BigDecimal[]::new))
                .executeUpdate();
    }

    private static String[] texts(Stream<Code> codes) {
        return codes.map(Code::text).toArray(String[]::new);
    }

    private record Share(Act.Apportion act, Act.Part part) {}
}
