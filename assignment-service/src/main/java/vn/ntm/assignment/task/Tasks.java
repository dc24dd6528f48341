package vn.ntm.assignment.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.events.AssignmentEvent.TaskOverdue;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;

@ApplicationScoped
class Tasks implements PanacheRepositoryBase<Task, UUID> {

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

    /**
     * Marks what the deadline has overtaken and answers what was marked just now. What was submitted late, before anybody
     * looked, counts too: so a routine that slept tells the same facts.
     */
    List<TaskOverdue> overtaken(Instant now) {
        return getSession()
                .createNativeQuery("""
                        update task set overdue_since = deadline
                        where lead and overdue_since is null and state <> 'CANCELLED'
                          and (submitted_at is null or submitted_at >= deadline)
                          and deadline <= :now
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
