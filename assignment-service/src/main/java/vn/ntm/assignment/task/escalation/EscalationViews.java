package vn.ntm.assignment.task.escalation;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.panache.common.Sort;

import vn.ntm.assignment.task.Access;
import vn.ntm.assignment.task.escalation.Escalation.EscalationLine;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
@Transactional
class EscalationViews {

    private final Access access;
    private final Escalations escalations;
    private final Caller caller;

    EscalationViews(Access access, Escalations escalations, Caller caller) {
        this.access = access;
        this.escalations = escalations;
        this.caller = caller;
    }

    List<EscalationLine> of(UUID task) {
        access.toRead(task);
        return escalations.of(task).stream().map(Escalation::line).toList();
    }

    Versioned<EscalationLine> one(UUID id) {
        var escalation = escalations.get(id);
        access.toRead(escalation.task());
        return Versioned.of(escalation.line(), escalation.revision());
    }

    /** What one's branch has sent up, and what was sent up to it; the newest first. */
    Page<EscalationLine> known(boolean open, PageRequest page) {
        var conditions = new HashMap<String, Object>();
        var where = new StringBuilder("true");
        if (!caller.isInstallationAdministrator()) {
            where.append(" and (organisation in :branch or escalatedTo in :branch)");
            conditions.put("branch", caller.branch());
        }
        if (open) {
            where.append(" and decision is null");
        }
        page.cursor().ifPresent(after -> {
            where.append(" and id < :after");
            conditions.put("after", after.read(0, UUID::fromString));
        });
        var found = escalations.find(where.toString(), Sort.descending("id"), conditions).range(0, page.size()).stream()
                .map(Escalation::line)
                .toList();
        return Page.of(found, page, line -> List.of(line.id()));
    }
}
