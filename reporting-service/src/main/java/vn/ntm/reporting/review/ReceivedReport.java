package vn.ntm.reporting.review;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.report.Report;
import vn.ntm.reporting.report.ReportVersion;
import vn.ntm.reporting.report.Reports;
import vn.ntm.reporting.review.Refusal.NothingSent;

/** A report on the desk of one of its receivers: the obligation it answers, and the version that waits. */
record ReceivedReport(Obligation obligation, Report report, ReportVersion version) {

    @ApplicationScoped
    static class Desk {

        private final Obligations obligations;
        private final Reports reports;

        Desk(Obligations obligations, Reports reports) {
            this.obligations = obligations;
            this.reports = reports;
        }

        /** Takes it up for a decision; other writers wait until the transaction ends. */
        ReceivedReport take(UUID id, @Nullable IfMatch read) {
            var report = reports.get(id);
            var obligation = obligations.receivedByCaller(report.obligation());
            IfMatch.check(read, report.revision());
            var version = reports.currentVersion(report).orElseThrow(() -> new Refused(new NothingSent(id)));
            return new ReceivedReport(obligation, report, version);
        }
    }
}
