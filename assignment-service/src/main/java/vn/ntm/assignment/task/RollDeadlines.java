package vn.ntm.assignment.task;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.events.AssignmentEvent.TaskExtended;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.outbox.Outbox;

/** Moves what a later calendar moves: only later, only what has not passed, and nothing that was extended. */
@ApplicationScoped
public class RollDeadlines {

    private static final String REASON = "Lịch nghỉ đã thay đổi; hạn rơi vào ngày nghỉ được tính lại.";

    private static final String ROLL = """
            with wanted as (
                select t.id, t.deadline as before from task t
                where t.directive = :directive and t.number = :number and t.deadline < :after and t.late_from > :now
                    and t.state not in ('COMPLETED', 'CANCELLED', 'NOT_APPLICABLE')
                    and not exists (select from extension_request e where e.task = t.id and e.state = 'GRANTED')
                order by t.id for update of t),
            rolled as (
                update task t set deadline = :after, revision = t.revision + 1
                from wanted w where t.id = w.id
                returning t.id, t.owed_by, t.issuer, t.lead, w.before),
            written as (
                insert into task_step (id, task, position, verb, account, organisation, at, remark, evidence)
                select uuidv7(), r.id, (select count(*) + 1 from task_step s where s.task = r.id),
                    'DEADLINE_ROLLED', 'holidays', null, :now, :remark, '[]' from rolled r)
            select id, owed_by, issuer, before from rolled order by id""";

    private final Session session;
    private final Outbox outbox;

    RollDeadlines(Session session, Outbox outbox) {
        this.session = session;
        this.outbox = outbox;
    }

    /** Of every body that owes this task of a directive. */
    @Transactional(MANDATORY)
    public void roll(UUID directive, String number, Deadline after, Instant now) {
        outbox.addAll(session.createNativeQuery(ROLL, Tuple.class)
                .setParameter("directive", directive)
                .setParameter("number", number)
                .setParameter("after", after.end())
                .setParameter("now", now)
                .setParameter("remark", "Hạn mới: %s. %s".formatted(after.inVietnamese(), REASON))
                .getResultStream()
                .map(row -> new TaskExtended(
                        row.get("id", UUID.class),
                        Code.valueOf(row.get("owed_by", String.class)),
                        new Deadline(row.get("before", Instant.class)),
                        after,
                        Code.valueOf(row.get("issuer", String.class)),
                        REASON))
                .toList());
    }
}
