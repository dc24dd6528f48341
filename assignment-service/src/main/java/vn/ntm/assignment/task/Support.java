package vn.ntm.assignment.task;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import vn.ntm.assignment.task.History.Said;
import vn.ntm.assignment.task.Step.Verb;
import vn.ntm.platform.outbox.Outbox;

/**
 * Who supports ("phối hợp") follows those who lead: begins when the condition of one of them is met, and ends when all of them
 * have ended, completed if one of them completed.
 */
@ApplicationScoped
public class Support {

    private final Tasks tasks;
    private final History history;
    private final Outbox outbox;

    Support(Tasks tasks, History history, Outbox outbox) {
        this.tasks = tasks;
        this.history = history;
        this.outbox = outbox;
    }

    @Transactional(TxType.MANDATORY)
    public void follows(Task lead, Instant now) {
        if (!lead.leads()) {
            return;
        }
        tasks.flush();
        var all = tasks.sharing(lead);
        var leads = all.stream().filter(Task::leads).toList();
        all.stream()
                .filter(task -> !task.leads() && task.state() != State.COMPLETED && task.state() != State.CANCELLED)
                .forEach(task -> follow(task, leads, now));
    }

    private void follow(Task supporting, List<Task> leads, Instant now) {
        if (!leads.stream().allMatch(Task::isEnded)) {
            if (supporting.state() == State.CONDITIONAL || supporting.state() == State.NOT_APPLICABLE) {
                beginWith(supporting, leads, now);
            }
            return;
        }
        var completed =
                leads.stream().filter(lead -> lead.state() == State.COMPLETED).toList();
        if (!completed.isEmpty()) {
            boolean onTime = completed.stream().allMatch(lead -> Boolean.TRUE.equals(lead.onTime()));
            outbox.add(supporting.finishWithLead(onTime));
            history.add(supporting, Verb.COMPLETED_WITH_LEAD, now, Said.nothing());
        } else if (supporting.state() == State.CONDITIONAL) {
            supporting.declare(false);
            history.add(supporting, Verb.CONDITION_NOT_MET, now, Said.nothing());
        }
    }

    private void beginWith(Task supporting, List<Task> leads, Instant now) {
        if (leads.stream().anyMatch(lead -> lead.state() != State.CONDITIONAL && !lead.isEnded())) {
            supporting.declare(true);
            history.add(supporting, Verb.CONDITION_MET, now, Said.nothing());
        }
    }
}
