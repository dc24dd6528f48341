package vn.ntm.assignment.task;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.reorganisation.Heirs;
import vn.ntm.assignment.task.Refusal.NoSuchTask;
import vn.ntm.assignment.task.Refusal.NotTheAssignee;
import vn.ntm.assignment.task.Refusal.NotTheFinalReceiver;
import vn.ntm.assignment.task.Refusal.NotTheIssuersSide;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;

/** Two sides know a task: the body that owes it, or did, and those it is owed to. To all others it does not exist. */
@ApplicationScoped
public class Access {

    private final Tasks tasks;
    private final Heirs heirs;
    private final Caller caller;

    Access(Tasks tasks, Heirs heirs, Caller caller) {
        this.tasks = tasks;
        this.heirs = heirs;
        this.caller = caller;
    }

    public Task toRead(UUID id) {
        return tasks.findByIdOptional(id)
                .filter(task -> owes(task) || receives(task) || caller.covers(task.organisation()))
                .orElseThrow(() -> new Refused(new NoSuchTask(id)));
    }

    /** For what is added to it and changes nothing that it says. */
    public Task toWork(UUID id) {
        var task = toRead(id);
        if (!owes(task)) {
            throw new Refused(new NotTheAssignee(task.owedBy()));
        }
        return task;
    }

    public Task toWork(UUID id, @Nullable IfMatch ifMatch) {
        var task = toWork(id);
        IfMatch.check(ifMatch, task.revision());
        return task;
    }

    /** Those it goes to or through may look at the result and give it back. */
    public Task toReview(UUID id) {
        var task = toRead(id);
        if (!receives(task)) {
            throw new Refused(new NotTheIssuersSide(task.issuer(), task.receivers()));
        }
        return task;
    }

    public Task toReview(UUID id, @Nullable IfMatch ifMatch) {
        var task = toReview(id);
        IfMatch.check(ifMatch, task.revision());
        return task;
    }

    /** Who only checks on the way does not end it. */
    public Task toFinish(UUID id) {
        return finished(toReview(id));
    }

    public Task toFinish(UUID id, @Nullable IfMatch ifMatch) {
        return finished(toReview(id, ifMatch));
    }

    private Task finished(Task task) {
        if (!assigned(task)) {
            throw new Refused(new NotTheFinalReceiver(task.issuer(), task.routing()));
        }
        return task;
    }

    public boolean owes(Task task) {
        return caller.covers(task.owedBy());
    }

    /** The issuer's side: it, whom it has the result sent to, and whose decision ends it. */
    public boolean assigned(Task task) {
        return heirs.act(task.issuer())
                || task.routing().reportTo().stream().anyMatch(heirs::act)
                || task.routing().submitTo().stream().anyMatch(heirs::act);
    }

    private boolean receives(Task task) {
        return heirs.act(task.issuer()) || task.receivers().stream().anyMatch(heirs::act);
    }
}
