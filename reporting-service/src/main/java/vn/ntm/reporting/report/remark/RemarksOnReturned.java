package vn.ntm.reporting.report.remark;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.ContentText;
import vn.ntm.reporting.report.ReadCells;
import vn.ntm.reporting.report.Report;
import vn.ntm.reporting.report.ReportVersion;
import vn.ntm.reporting.report.Reports;

/** The remarks that wait for an answer: those on the version that was sent last, if it came back. */
@ApplicationScoped
public class RemarksOnReturned {

    private final Reports reports;
    private final Remarks remarks;
    private final Obligations obligations;
    private final Regimes regimes;
    private final ContentText contentText;
    private final ReadCells readCells;

    RemarksOnReturned(
            Reports reports,
            Remarks remarks,
            Obligations obligations,
            Regimes regimes,
            ContentText contentText,
            ReadCells readCells) {
        this.reports = reports;
        this.remarks = remarks;
        this.obligations = obligations;
        this.regimes = regimes;
        this.contentText = contentText;
        this.readCells = readCells;
    }

    public OpenRemarks of(Report report) {
        return reports.currentVersion(report)
                .filter(ReportVersion::isReturned)
                .map(version -> on(report, version))
                .orElseGet(OpenRemarks::none);
    }

    private OpenRemarks on(Report report, ReportVersion returned) {
        var obligation = obligations.findById(report.obligation());
        var terms = regimes.get(obligation.regime()).terms();
        return new OpenRemarks(
                remarks.of(returned.id()),
                readCells.of(contentText.of(returned).toldBy(obligation.reporter()), terms),
                content -> readCells.of(content.toldBy(obligation.reporter()), terms));
    }
}
