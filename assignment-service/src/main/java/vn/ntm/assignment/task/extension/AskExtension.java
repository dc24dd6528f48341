package vn.ntm.assignment.task.extension;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.task.Access;
import vn.ntm.assignment.task.History;
import vn.ntm.assignment.task.History.Said;
import vn.ntm.assignment.task.Step.Verb;
import vn.ntm.assignment.task.extension.ExtensionRequest.ExtensionLine;
import vn.ntm.assignment.task.extension.Refusal.NotLater;
import vn.ntm.assignment.task.extension.Refusal.NothingToExtend;
import vn.ntm.assignment.task.extension.Refusal.OneIsPending;
import vn.ntm.kernel.Deadline;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.Versioned;
import vn.ntm.platform.time.Arrival;

@ApplicationScoped
class AskExtension {

    private final Access access;
    private final ExtensionRequests requests;
    private final History history;
    private final Arrival arrival;

    AskExtension(Access access, ExtensionRequests requests, History history, Arrival arrival) {
        this.access = access;
        this.requests = requests;
        this.history = history;
        this.arrival = arrival;
    }

    @Transactional
    Versioned<ExtensionLine> ask(UUID id, Deadline wanted, String reason) {
        var task = access.toWork(id);
        var deadline = task.lateFrom();
        if (deadline == null || !task.leads() || !task.isOpen()) {
            throw new Refused(new NothingToExtend(id));
        }
        if (wanted.compareTo(deadline) <= 0) {
            throw new Refused(new NotLater(wanted, deadline));
        }
        if (requests.isPending(id)) {
            throw new Refused(new OneIsPending(id));
        }
        var now = arrival.instant();
        var request = new ExtensionRequest(id, task.owedBy(), now, deadline, wanted, reason);
        requests.persist(request);
        history.add(
                task, Verb.EXTENSION_ASKED, now, Said.remark(Deadline.vietnamese(wanted.lastDay()) + ": " + reason));
        return Versioned.created(request.line(), request.revision());
    }
}
