package vn.ntm.assignment.task;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.AssignmentEvent.TaskCancelled;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;

/** What a directive that is in force no more still had open ends with it; what was completed stays. The caller tells it. */
@ApplicationScoped
public class CancelTasks {

    private static final String CANCEL = """
            with ended as (
                update task set state = 'CANCELLED', revision = revision + 1
                where directive = :directive and state not in ('COMPLETED', 'CANCELLED', 'NOT_APPLICABLE')
                returning id, owed_by),
            noted as (
                insert into task_step (id, task, position, verb, account, organisation, at, remark, evidence)
                select uuidv7(), e.id, (select count(*) + 1 from task_step s where s.task = e.id),
                    'CANCELLED', :account, :by, :at, :reason, '[]'
                from ended e)
            select id, owed_by from ended order by id""";

    private static final String CARRY = """
            with carried as (
                update task n set carried_from = o.id, revision = n.revision + 1,
                    state = case when o.state = 'CONDITIONAL' then n.state else o.state end,
                    percent = o.percent, submitted_at = o.submitted_at,
                    on_time = case when o.submitted_at is not null
                        then n.deadline is null
                            or o.submitted_at < greatest(n.deadline, case when n.deadline = o.deadline
                                then o.not_late_before else n.not_late_before end) end,
                    told_at = case when n.deadline is not distinct from o.deadline then o.told_at else n.told_at end,
                    not_late_before = case when n.deadline = o.deadline then o.not_late_before else n.not_late_before end
                from task o
                where n.directive = :next and o.directive = :directive
                  and n.number = o.number and n.organisation = o.organisation and n.lead = o.lead
                  and o.state not in ('COMPLETED', 'CANCELLED', 'NOT_APPLICABLE')
                returning n.id)
            insert into task_step (id, task, position, verb, account, organisation, at, remark, evidence)
            select uuidv7(), c.id, 1, 'CARRIED_OVER', :account, :by, :at, :reason, '[]' from carried c""";

    private final Session session;
    private final Caller caller;

    CancelTasks(Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    @Transactional(MANDATORY)
    public List<TaskCancelled> of(UUID directive, Instant at, String reason) {
        session.flush();
        return session.createNativeQuery(CANCEL, Tuple.class)
                .setParameter("directive", directive)
                .setParameter("account", caller.account())
                .setParameter("by", by(), String.class)
                .setParameter("at", at)
                .setParameter("reason", reason)
                .getResultStream()
                .map(row -> new TaskCancelled(row.get(0, UUID.class), Code.valueOf(row.get(1, String.class)), reason))
                .toList();
    }

    /** The same number and body goes on where it stood, under the directive that replaces; before the old ones are cancelled. */
    @Transactional(MANDATORY)
    public void carryOver(UUID directive, UUID next, Instant at, String reason) {
        session.flush();
        session.createNativeMutationQuery(CARRY)
                .setParameter("directive", directive)
                .setParameter("next", next)
                .setParameter("account", caller.account())
                .setParameter("by", by(), String.class)
                .setParameter("at", at)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private @Nullable String by() {
        return caller.isInstallationAdministrator()
                ? null
                : caller.organisation().text();
    }
}
