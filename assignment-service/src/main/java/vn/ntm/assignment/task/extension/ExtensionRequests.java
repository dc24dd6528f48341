package vn.ntm.assignment.task.extension;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.ntm.assignment.task.extension.ExtensionRequest.State;
import vn.ntm.assignment.task.extension.Refusal.NoSuchRequest;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
class ExtensionRequests implements PanacheRepositoryBase<ExtensionRequest, UUID> {

    ExtensionRequest get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refused(new NoSuchRequest(id)));
    }

    List<ExtensionRequest> of(UUID task) {
        return list("task = ?1 order by id", task);
    }

    boolean isPending(UUID task) {
        return count("task = ?1 and state = ?2", task, State.ASKED) > 0;
    }
}
