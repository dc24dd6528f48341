package vn.ntm.assignment.task.extension;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.task.Access;
import vn.ntm.assignment.task.extension.ExtensionRequest.ExtensionLine;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
@Transactional
class ExtensionViews {

    private final Access access;
    private final ExtensionRequests requests;

    ExtensionViews(Access access, ExtensionRequests requests) {
        this.access = access;
        this.requests = requests;
    }

    List<ExtensionLine> of(UUID task) {
        access.toRead(task);
        return requests.of(task).stream().map(ExtensionRequest::line).toList();
    }

    Versioned<ExtensionLine> one(UUID id) {
        var request = requests.get(id);
        access.toRead(request.task());
        return Versioned.of(request.line(), request.revision());
    }
}
