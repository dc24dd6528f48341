package vn.ntm.assignment.reorganisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;

/** Who acts where a body acted that has ended: what it issued keeps its name, and others decide about it. */
@ApplicationScoped
@Transactional
public class Heirs {

    /** Through however many changes. */
    private static final String OF = """
            with recursive heirs (body) as (
                select heir from organisation_heir where body = :body
                union
                select h.heir from heirs o join organisation_heir h on h.body = o.body)
            select body from heirs""";

    private static final String INHERITED = """
            with recursive inherited (body) as (
                select body from organisation_heir where heir = any(:branch)
                union
                select h.body from inherited i join organisation_heir h on h.heir = i.body)
            select body from inherited""";

    private final Session em;
    private final Caller caller;

    Heirs(Session em, Caller caller) {
        this.em = em;
        this.caller = caller;
    }

    /** Whether the caller acts for this body: it lies in the caller's branch, or somebody there took over from it. */
    public boolean act(Code body) {
        return caller.covers(body)
                || em.createNativeQuery(OF, String.class)
                        .setParameter("body", body.text())
                        .getResultStream()
                        .map(Code::valueOf)
                        .anyMatch(caller::covers);
    }

    /** The caller's branch, and all from whom somebody in it took over. */
    public List<Code> branch() {
        var branch = new LinkedHashSet<>(caller.branch());
        em.createNativeQuery(INHERITED, String.class)
                .setParameter("branch", texts(branch))
                .getResultStream()
                .map(Code::valueOf)
                .forEach(branch::add);
        return new ArrayList<>(branch);
    }

    /** @param plan from whom to whom */
    public void record(UUID change, Map<Code, Code> plan) {
        em.createNativeMutationQuery("""
                        insert into organisation_heir (body, heir, change)
                        select p.body, p.heir, :change from unnest(:from, :to) as p (body, heir)
                        on conflict do nothing""")
                .setParameter("change", change)
                .setParameter("from", texts(plan.keySet()))
                .setParameter("to", texts(plan.values()))
                .executeUpdate();
    }

    private static String[] texts(Collection<Code> codes) {
        return codes.stream().map(Code::text).toArray(String[]::new);
    }
}
