package vn.ntm.reporting.relief;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;

import vn.ntm.kernel.Deadline;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.obligation.MoveDeadlines;
import vn.ntm.reporting.obligation.MoveDeadlines.Act;
import vn.ntm.reporting.obligation.MoveDeadlines.Move;
import vn.ntm.reporting.relief.Refusal.ForEveryone;
import vn.ntm.reporting.relief.Refusal.NoSuchOutage;
import vn.ntm.reporting.relief.Refusal.OutageWithdrawn;
import vn.ntm.reporting.relief.Relief.Waiver;

/**
 * Takes an outage back that was none. What it moved goes back, where nothing else has moved it since and the old deadline still
 * lies ahead: nobody becomes late by it, and who relied on the moved deadline keeps it.
 */
@ApplicationScoped
class WithdrawOutage {

    private final Session session;
    private final MoveDeadlines moveDeadlines;
    private final Caller caller;
    private final Clock clock;

    WithdrawOutage(Session session, MoveDeadlines moveDeadlines, Caller caller, Clock clock) {
        this.session = session;
        this.moveDeadlines = moveDeadlines;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Withdrawn withdraw(UUID id, Waiver said) {
        if (!caller.isAtTheTop()) {
            throw new Refused(new ForEveryone());
        }
        var now = clock.instant();
        int moved = take(id);
        close(id, said.reason(), now);
        int back = moveDeadlines.moveBack(
                moves(id), Act.ofAnOutage("OUTAGE_WITHDRAWN", caller.account(), said.reason(), id), now);
        moveCorrectionsBack(id, now);
        return new Withdrawn(id, back, moved - back);
    }

    /** Answers how many it moved; of two who withdraw it the second waits, and is told. */
    private int take(UUID id) {
        var outage = session.createNativeQuery(
                        "select moved, withdrawn_at from outage where id = :id for update", Tuple.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .orElseThrow(() -> new Refused(new NoSuchOutage(id)));
        var before = outage.get("withdrawn_at", Instant.class);
        if (before != null) {
            throw new Refused(new OutageWithdrawn(id, before));
        }
        return outage.get("moved", Integer.class);
    }

    private void close(UUID id, String reason, Instant now) {
        session.createNativeMutationQuery("""
                        update outage set withdrawn_at = :now, withdrawn_by = :by, withdrawn_reason = :reason
                        where id = :id""")
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("by", caller.account())
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private List<Move> moves(UUID id) {
        return session.createNativeQuery("""
                        select o.id, o.opens_at, a.deadline_before from obligation_act a
                        join obligation o on o.id = a.obligation and o.deadline = a.deadline_after
                        where a.outage = :outage and a.kind = 'OUTAGE' order by o.id""", Tuple.class)
                .setParameter("outage", id)
                .getResultStream()
                .map(row -> new Move(
                        row.get("id", UUID.class),
                        row.get("opens_at", Instant.class),
                        new Deadline(row.get("deadline_before", Instant.class))))
                .toList();
    }

    private void moveCorrectionsBack(UUID id, Instant now) {
        session.createNativeMutationQuery("""
                        update obligation o set correction_by = c.before, revision = o.revision + 1
                        from outage_correction c
                        where c.outage = :outage and o.id = c.obligation and o.state = 'RETURNED'
                            and o.correction_by = c.after and c.before > :now""")
                .setParameter("outage", id)
                .setParameter("now", now)
                .executeUpdate();
    }

    /**
     * An outage that was withdrawn.
     *
     * @param id The outage's id.
     * @param movedBack how many deadlines stand where they stood before
     * @param kept how many stay: passed in the meantime, or moved again since
     */
    @Schema(name = "WithdrawnOutage")
    record Withdrawn(UUID id, int movedBack, int kept) {}
}
