package vn.ntm.assignment.task;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.routine.Routines;

/** Says once of each task that its deadline has passed; a second replica waits for the rows and finds nothing left. */
@ApplicationScoped
public class MarkOverdue {

    private final Tasks tasks;
    private final Outbox outbox;
    private final Routines routines;

    MarkOverdue(Tasks tasks, Outbox outbox, Routines routines) {
        this.tasks = tasks;
        this.outbox = outbox;
        this.routines = routines;
    }

    @Transactional
    public void asOf(Instant now) {
        outbox.addAll(tasks.overtaken(now));
        routines.caughtUp("tasks", now);
    }
}
