package vn.ntm.assignment.task.exception;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.panache.common.Sort;

import vn.ntm.assignment.task.Access;
import vn.ntm.assignment.task.exception.ExceptionReport.ExceptionLine;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;

@ApplicationScoped
@Transactional
class ExceptionViews {

    private final Access access;
    private final ExceptionReports reports;

    ExceptionViews(Access access, ExceptionReports reports) {
        this.access = access;
        this.reports = reports;
    }

    /** The newest first. */
    Page<ExceptionLine> of(UUID task, PageRequest page) {
        access.toRead(task);
        var conditions = new HashMap<String, Object>();
        conditions.put("task", task);
        var where = new StringBuilder("task = :task");
        page.cursor().ifPresent(after -> {
            where.append(" and id < :after");
            conditions.put("after", after.read(0, UUID::fromString));
        });
        var found = reports.find(where.toString(), Sort.descending("id"), conditions).range(0, page.size()).stream()
                .map(ExceptionReport::line)
                .toList();
        return Page.of(found, page, line -> List.of(line.id()));
    }
}
