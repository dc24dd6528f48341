package vn.ntm.assignment.task.urge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.assignment.task.urge.Refusal.NoSuchUrge;
import vn.ntm.events.AssignmentEvent.TaskEscalated;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
class Urges implements PanacheRepositoryBase<Urge, UUID> {

    private static final String STILL_OWED = "lead and state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED')";

    Urge get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new NoSuchUrge(id)));
    }

    List<Urge> of(UUID task) {
        return list("task = ?1 order by id", task);
    }

    /** Each reminder that falls due until then of what is still owed and not yet late. */
    void remind(List<Integer> days, Instant now, Instant until) {
        var most = days.stream().mapToInt(Integer::intValue).max().orElse(0);
        getSession()
                .createNativeMutationQuery("""
                        insert into urge (id, task, occasion, days, level, organisation, urged_by, at, deadline)
                        select uuidv7(), t.id, 'REMINDER', r.days, 'ASSIGNEE', t.owed_by, t.issuer, :now, t.deadline
                        from task t, unnest(:days) as r (days)
                        where t.deadline > cast(:now as timestamptz) and t.deadline <= :horizon
                          and t.deadline <= cast(:until as timestamptz) + r.days * interval '1 day'
                          and %s
                        on conflict do nothing""".formatted(STILL_OWED))
                .setParameter("days", days.toArray(Integer[]::new))
                .setParameter("now", now)
                .setParameter("until", until)
                .setParameter("horizon", until.plus(Duration.ofDays(most)))
                .executeUpdate();
    }

    /** What was told overdue is urged once for that deadline. */
    void urgeOverdue(Instant now) {
        getSession()
                .createNativeMutationQuery("""
                        with late as (
                            update task set urged_overdue = true
                            where %s and overdue_since is not null and not urged_overdue
                            returning id, owed_by, issuer, deadline)
                        insert into urge (id, task, occasion, days, level, organisation, urged_by, at, deadline)
                        select uuidv7(), id, 'OVERDUE', 0, 'ASSIGNEE', owed_by, issuer, :now, deadline from late
                        on conflict do nothing""".formatted(STILL_OWED))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** So long after the deadline the head is told, and the issuer. */
    List<TaskEscalated> escalate(int days, Instant now) {
        return getSession()
                .createNativeQuery("""
                        with late as (
                            update task set escalated_at = :now
                            where %s and overdue_since is not null and escalated_at is null and late_from <= :before
                            returning id, owed_by, issuer, deadline),
                        noted as (
                            insert into urge (id, task, occasion, days, level, organisation, urged_by, at, deadline)
                            select uuidv7(), l.id, 'ESCALATION', :days, v.level, l.owed_by, l.issuer, :now, l.deadline
                            from late l cross join (values ('HEAD'), ('ISSUER')) as v (level)
                            on conflict do nothing)
                        select id, owed_by, issuer from late order by id""".formatted(STILL_OWED), Tuple.class)
                .setParameter("now", now)
                .setParameter("before", now.minus(Duration.ofDays(days)))
                .setParameter("days", days)
                .getResultStream()
                .map(row -> new TaskEscalated(
                        row.get(0, UUID.class),
                        Code.valueOf(row.get(1, String.class)),
                        Code.valueOf(row.get(2, String.class)),
                        "Quá hạn %d ngày".formatted(days)))
                .toList();
    }
}
