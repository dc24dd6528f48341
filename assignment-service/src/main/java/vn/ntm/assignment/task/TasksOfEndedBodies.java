package vn.ntm.assignment.task;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import vn.ntm.assignment.reorganisation.HandedOver;
import vn.ntm.assignment.reorganisation.Matter;
import vn.ntm.assignment.reorganisation.OpenItem;
import vn.ntm.events.AssignmentEvent.TaskHandedOver;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.identity.Ids;
import vn.ntm.platform.outbox.Outbox;

/** A task outlives the body that owes it. What was submitted may still be returned, so it is handed over as well. */
@ApplicationScoped
class TasksOfEndedBodies implements HandedOver {

    private static final String OPEN = "state not in ('COMPLETED', 'CANCELLED', 'NOT_APPLICABLE')";

    private final Session em;
    private final Outbox outbox;
    private final Clock clock;

    TasksOfEndedBodies(Session em, Outbox outbox, Clock clock) {
        this.em = em;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Matter matter() {
        return Matter.TASK;
    }

    @Override
    public List<OpenItem> open(Collection<Code> bodies) {
        return em.createNativeQuery(
                        "select owed_by, cast(id as text), number || ' ' || summary, deadline from task"
                                + " where owed_by = any(:bodies) and " + OPEN + " order by owed_by, id",
                        Tuple.class)
                .setParameter("bodies", texts(bodies))
                .getResultStream()
                .map(row -> new OpenItem(
                        Matter.TASK,
                        Code.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3) == null ? null : new Deadline(row.get(3, java.time.Instant.class))))
                .toList();
    }

    @Override
    public int handOver(UUID change, Map<Code, Code> plan) {
        var handed = em.createNativeQuery("""
                        update task t set owed_by = p.successor, revision = revision + 1
                        from unnest(:from, :to) as p (body, successor)
                        where t.owed_by = p.body and t.""" + OPEN + " returning t.id, p.body, p.successor", Tuple.class)
                .setParameter("from", texts(plan.keySet()))
                .setParameter("to", texts(plan.values()))
                .getResultStream()
                .map(row -> new TaskHandedOver(
                        row.get(0, UUID.class),
                        Code.valueOf(row.get(1, String.class)),
                        Code.valueOf(row.get(2, String.class)),
                        change))
                .toList();
        recordSteps(handed);
        outbox.addAll(handed);
        return handed.size();
    }

    private void recordSteps(List<TaskHandedOver> handed) {
        em.createNativeMutationQuery("""
                        insert into task_step (id, task, position, verb, account, organisation, at, remark, evidence)
                        select h.id, h.task, (select count(*) + 1 from task_step s where s.task = h.task),
                            'HANDED_OVER', 'organisation-change', h.successor, :now, h.remark, '[]'
                        from unnest(:ids, :tasks, :successors, :remarks) as h (id, task, successor, remark)""")
                .setParameter("ids", handed.stream().map(_ -> Ids.next()).toArray(UUID[]::new))
                .setParameter("tasks", handed.stream().map(TaskHandedOver::task).toArray(UUID[]::new))
                .setParameter(
                        "successors", handed.stream().map(h -> h.to().text()).toArray(String[]::new))
                .setParameter(
                        "remarks",
                        handed.stream()
                                .map(h -> h.from() + " → " + h.to() + " (" + h.change() + ")")
                                .toArray(String[]::new))
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private static String[] texts(Collection<Code> codes) {
        return codes.stream().map(Code::text).toArray(String[]::new);
    }
}
