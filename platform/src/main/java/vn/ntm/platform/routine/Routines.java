package vn.ntm.platform.routine;

import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** Until which business instant each routine has done its work. */
@ApplicationScoped
public class Routines {

    private final Session em;

    Routines(Session em) {
        this.em = em;
    }

    /** Called at the end of a routine's last transaction. */
    @Transactional
    public void caughtUp(String routine, Instant until) {
        em.createNativeMutationQuery("""
                        insert into routine (name, caught_up_to) values (:name, :until)
                        on conflict (name) do update set caught_up_to = excluded.caught_up_to""")
                .setParameter("name", routine)
                .setParameter("until", until)
                .executeUpdate();
    }

    /** Nothing before the first run. */
    @Transactional
    public Optional<Reached> reached() {
        return em.createNativeQuery(
                        "select min(caught_up_to), max(caught_up_to) from routine having count(*) > 0", Reached.class)
                .uniqueResultOptional();
    }

    /**
     * How far they have come.
     *
     * @param all what every one has done
     * @param furthest what one has done; later than now only where the clock was put back and it has not run since
     */
    public record Reached(Instant all, Instant furthest) {}
}
