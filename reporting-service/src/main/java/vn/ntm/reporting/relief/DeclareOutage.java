package vn.ntm.reporting.relief;

import java.time.Clock;
import java.time.Duration;
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
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.obligation.MoveDeadlines;
import vn.ntm.reporting.obligation.MoveDeadlines.Act;
import vn.ntm.reporting.obligation.MoveDeadlines.Move;
import vn.ntm.reporting.relief.Refusal.ForEveryone;
import vn.ntm.reporting.relief.Refusal.NoSpan;
import vn.ntm.reporting.relief.Refusal.OutageOverlaps;

/**
 * Moves the deadlines that an outage touched, by its length: those that fell in it, and those so shortly after it that the
 * reporter could not catch up. What was sent meanwhile is judged by the new deadline; its receipt stays as it was given.
 */
@ApplicationScoped
class DeclareOutage {

    /** Half a working day: who came at the end of the outage still has the afternoon. */
    private static final Duration SHORTLY_AFTER = Duration.ofHours(4);

    private final Session session;
    private final MoveDeadlines moveDeadlines;
    private final Caller caller;
    private final Clock clock;

    DeclareOutage(Session session, MoveDeadlines moveDeadlines, Caller caller, Clock clock) {
        this.session = session;
        this.moveDeadlines = moveDeadlines;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Declared declare(Outage outage) {
        if (!caller.isAtTheTop()) {
            throw new Refused(new ForEveryone());
        }
        var now = clock.instant();
        check(outage, now);
        var id = Ids.next();
        int moved = moveDeadlines.move(
                touched(outage), Act.ofAnOutage("OUTAGE", caller.account(), outage.reason(), id), now);
        session.createNativeMutationQuery("""
                        insert into outage (id, began_at, ended_at, reason, declared_at, declared_by, moved)
                        values (:id, :from, :to, :reason, :now, :by, :moved)""")
                .setParameter("id", id)
                .setParameter("from", outage.from())
                .setParameter("to", outage.to())
                .setParameter("reason", outage.reason())
                .setParameter("now", now)
                .setParameter("by", caller.account())
                .setParameter("moved", moved)
                .executeUpdate();
        moveCorrections(id, outage);
        return new Declared(id, moved);
    }

    private void check(Outage outage, Instant now) {
        var violations = outage.violations(now);
        if (!violations.isEmpty()) {
            throw new Refused(new NoSpan(violations));
        }
        // Two declarations at once take turns, so that none overlaps unseen.
        session.createNativeMutationQuery("lock table outage in share row exclusive mode")
                .executeUpdate();
        session.createNativeQuery("""
                        select id from outage
                        where began_at < :to and ended_at > :from and withdrawn_at is null limit 1""", UUID.class)
                .setParameter("from", outage.from())
                .setParameter("to", outage.to())
                .uniqueResultOptional()
                .ifPresent(other -> {
                    throw new Refused(new OutageOverlaps(other));
                });
    }

    private List<Move> touched(Outage outage) {
        List<Tuple> rows = session.createNativeQuery("""
                        select id, opens_at, deadline from obligation
                        where deadline > :from and deadline <= :until and state <> 'WAIVED' order by id""", Tuple.class)
                .setParameter("from", outage.from())
                .setParameter("until", outage.to().plus(SHORTLY_AFTER))
                .getResultList();
        return rows.stream()
                .map(row -> new Move(
                        row.get("id", UUID.class),
                        row.get("opens_at", Instant.class),
                        new Deadline(row.get("deadline", Instant.class).plus(outage.length()))))
                .toList();
    }

    private void moveCorrections(UUID id, Outage outage) {
        session.createNativeMutationQuery("""
                        with moved as (
                            update obligation o
                            set correction_by = correction_by + (cast(:to as timestamptz) - cast(:from as timestamptz)),
                                revision = revision + 1
                            where state = 'RETURNED' and correction_by > :from and correction_by <= :until
                            returning old.id, old.correction_by as before, new.correction_by as after)
                        insert into outage_correction (outage, obligation, before, after)
                        select :outage, id, before, after from moved""")
                .setParameter("from", outage.from())
                .setParameter("outage", id)
                .setParameter("to", outage.to())
                .setParameter("until", outage.to().plus(SHORTLY_AFTER))
                .executeUpdate();
    }

    /**
     * An outage that was declared.
     *
     * @param id The outage's id.
     * @param moved how many deadlines
     */
    @Schema(name = "DeclaredOutage")
    record Declared(UUID id, int moved) {}
}
