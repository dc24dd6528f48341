package vn.ntm.assignment.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.assignment.organisation.timeline.Days;
import vn.ntm.assignment.organisation.timeline.Stretch;
import vn.ntm.assignment.organisation.timeline.Timeline;
import vn.ntm.kernel.Code;
import vn.ntm.platform.identity.Ids;

/** What was believed of a body before somebody corrected it. */
@ApplicationScoped
public class Corrections {

    private final Session em;
    private final Timelines timelines;

    Corrections(Session em, Timelines timelines) {
        this.em = em;
        this.timelines = timelines;
    }

    public void keep(Timeline before, Timeline after, LocalDate from, String reason, String account, Instant now) {
        em.createNativeMutationQuery("""
                        insert into organisation_correction (id, code, from_day, reason, before, after, account, corrected_at)
                        values (:id, :code, :from, :reason, :before, :after, :account, :now)""")
                .setParameter("id", Ids.next())
                .setParameter("code", before.code().text())
                .setParameter("from", from)
                .setParameter("reason", reason)
                .setParameter("before", timelines.write(before.stretches()))
                .setParameter("after", timelines.write(after.stretches()))
                .setParameter("account", account)
                .setParameter("now", now)
                .executeUpdate();
    }

    List<Correction> of(Code code) {
        return em.createNativeQuery("""
                        select corrected_at, account, reason, from_day, cast(before as text), cast(after as text)
                        from organisation_correction
                        where code = :code order by corrected_at, id""", Tuple.class)
                .setParameter("code", code.text())
                .getResultStream()
                .map(row -> new Correction(
                        row.get(0, Instant.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        Days.known(row.get(3, LocalDate.class)),
                        timelines.stretches(row.get(4, String.class)),
                        timelines.stretches(row.get(5, String.class))))
                .toList();
    }

    /**
     * Somebody corrected what was recorded of the past; what was believed before is kept.
     *
     * @param at When it was corrected.
     * @param account Who did it.
     * @param reason Why, in that person's words.
     * @param from From which day on it is so now; null for since ever.
     * @param before What was recorded of its whole life until then.
     * @param after What was recorded instead.
     */
    record Correction(
            Instant at,
            String account,
            String reason,
            @org.jspecify.annotations.Nullable LocalDate from,
            List<Stretch> before,
            List<Stretch> after) {}
}
