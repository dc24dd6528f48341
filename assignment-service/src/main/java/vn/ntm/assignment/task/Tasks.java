package vn.ntm.assignment.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.events.AssignmentEvent.TaskOverdue;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;

@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {

    /** The bodies that lead the same task. */
    List<Code> leading(Task task) {
        return getEntityManager()
                .createQuery("""
                        select owedBy from Task
                        where directive = :directive and number = :number and lead order by owedBy""", Code.class)
                .setParameter("directive", task.directive())
                .setParameter("number", task.number())
                .getResultList();
    }

    /** All that leads or supports the same task, in order, held until the transaction ends. */
    List<Task> sharing(Task task) {
        return find("directive = ?1 and number = ?2 order by id", task.directive(), task.number())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** An extension that was asked for in time: at the old deadline nothing was missed. */
    public void notOverdue(Task task) {
        flush();
        getSession()
                .createNativeMutationQuery(
                        "update task set overdue_since = null, urged_overdue = false, escalated_at = null where id = :id")
                .setParameter("id", task.id())
                .executeUpdate();
    }

    /** Answers whether nobody had said so before. */
    public boolean overdueSince(Task task, Deadline passed) {
        flush();
        return getSession()
                        .createNativeMutationQuery(
                                "update task set overdue_since = :passed where id = :id and overdue_since is null")
                        .setParameter("passed", passed.end())
                        .setParameter("id", task.id())
                        .executeUpdate()
                == 1;
    }

    /** Who supports is not expected to be done before those who lead. */
    public void supportUntil(Task lead, Deadline deadline) {
        getSession()
                .createNativeMutationQuery("""
                        update task set deadline = :deadline, revision = revision + 1
                        where directive = :directive and number = :number and not lead and deadline < :deadline
                          and state not in ('COMPLETED', 'CANCELLED', 'NOT_APPLICABLE')""")
                .setParameter("deadline", deadline.end())
                .setParameter("directive", lead.directive())
                .setParameter("number", lead.number())
                .executeUpdate();
    }

    /**
     * Marks what the deadline has overtaken and answers what was marked just now. What was submitted late, before anybody
     * looked, counts too: so a routine that slept tells the same facts.
     */
    List<TaskOverdue> overtaken(Instant now) {
        return getSession()
                .createNativeQuery("""
                        update task set overdue_since = late_from
                        where lead and overdue_since is null and state not in ('CONDITIONAL', 'CANCELLED', 'NOT_APPLICABLE')
                          and (submitted_at is null or submitted_at >= late_from)
                          and late_from <= :now
                        returning id, owed_by, deadline""", Tuple.class)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new TaskOverdue(
                        row.get(0, UUID.class),
                        Code.valueOf(row.get(1, String.class)),
                        new Deadline(row.get(2, Instant.class))))
                .toList();
    }
}
