package vn.ntm.assignment.task.exception;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.assignment.task.Access;
import vn.ntm.assignment.task.Kind;
import vn.ntm.assignment.task.exception.ExceptionReport.Arisen;
import vn.ntm.assignment.task.exception.ExceptionReport.ExceptionLine;
import vn.ntm.assignment.task.exception.Refusal.NotOfThisKind;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;

@ApplicationScoped
class ReportException {

    private final Access access;
    private final ExceptionReports reports;
    private final Caller caller;
    private final Clock clock;

    ReportException(Access access, ExceptionReports reports, Caller caller, Clock clock) {
        this.access = access;
        this.reports = reports;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ExceptionLine report(UUID id, Arisen arisen) {
        var task = access.toWork(id);
        if (task.kind() != Kind.EXCEPTION_REPORT || task.isEnded()) {
            throw new Refused(new NotOfThisKind(id));
        }
        var report = new ExceptionReport(id, task.owedBy(), caller.account(), clock.instant(), arisen);
        reports.persist(report);
        return report.line();
    }
}
