package vn.ntm.assignment.task;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.History.Said;
import vn.ntm.assignment.task.Step.Verb;
import vn.ntm.platform.revision.IfMatch;

@ApplicationScoped
class ReportProgress {

    private final Access access;
    private final History history;
    private final Clock clock;

    ReportProgress(Access access, History history, Clock clock) {
        this.access = access;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    void report(UUID id, @Nullable IfMatch ifMatch, int percent, @Nullable String remark, List<Evidence> evidence) {
        var task = access.toWork(id, ifMatch);
        task.progress(percent);
        history.add(task, Verb.PROGRESSED, clock.instant(), new Said(percent, remark, evidence));
    }
}
