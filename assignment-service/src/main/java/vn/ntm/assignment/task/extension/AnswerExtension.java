package vn.ntm.assignment.task.extension;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.task.Access;
import vn.ntm.assignment.task.History;
import vn.ntm.assignment.task.History.Said;
import vn.ntm.assignment.task.Step.Verb;
import vn.ntm.assignment.task.Tasks;
import vn.ntm.assignment.task.extension.ExtensionRequest.ExtensionLine;
import vn.ntm.assignment.task.extension.Refusal.NotLater;
import vn.ntm.events.AssignmentEvent.TaskOverdue;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

/**
 * The issuer's side grants or refuses. Asked for in time, the new deadline is the one that counts, however late the answer;
 * asked for afterwards, the old one stays missed and the new one says until when it is expected.
 */
@ApplicationScoped
class AnswerExtension {

    private final Access access;
    private final Tasks tasks;
    private final ExtensionRequests requests;
    private final History history;
    private final Outbox outbox;
    private final Caller caller;
    private final Clock clock;

    AnswerExtension(
            Access access,
            Tasks tasks,
            ExtensionRequests requests,
            History history,
            Outbox outbox,
            Caller caller,
            Clock clock) {
        this.access = access;
        this.tasks = tasks;
        this.requests = requests;
        this.history = history;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Versioned<ExtensionLine> grant(UUID id, @Nullable IfMatch ifMatch, @Nullable Deadline until, String reason) {
        var request = requests.get(id);
        var task = access.toFinish(request.task());
        IfMatch.check(ifMatch, request.revision());
        var before = request.line().deadline();
        var given = request.grant(until, reason, caller.account(), clock.instant());
        if (given.compareTo(before) <= 0) {
            throw new Refused(new NotLater(given, before));
        }
        outbox.add(task.extend(given, request.askedInTime(), task.issuer(), reason));
        if (request.askedInTime()) {
            tasks.notOverdue(task);
        } else if (tasks.overdueSince(task, before)) {
            outbox.add(new TaskOverdue(task.id(), task.owedBy(), before));
        }
        tasks.supportUntil(task, given);
        history.add(
                task,
                Verb.EXTENSION_GRANTED,
                clock.instant(),
                Said.remark(Deadline.vietnamese(given.lastDay()) + ": " + reason));
        requests.flush();
        return Versioned.of(request.line(), request.revision());
    }

    @Transactional
    Versioned<ExtensionLine> refuse(UUID id, @Nullable IfMatch ifMatch, String reason) {
        var request = requests.get(id);
        var task = access.toFinish(request.task());
        IfMatch.check(ifMatch, request.revision());
        request.refuse(reason, caller.account(), clock.instant());
        history.add(task, Verb.EXTENSION_REFUSED, clock.instant(), Said.remark(reason));
        requests.flush();
        return Versioned.of(request.line(), request.revision());
    }
}
