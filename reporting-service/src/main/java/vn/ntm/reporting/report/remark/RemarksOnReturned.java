package vn.ntm.reporting.report.remark;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.ContentText;
import vn.ntm.reporting.report.Report;
import vn.ntm.reporting.report.ReportVersion;
import vn.ntm.reporting.report.Reports;

/** The remarks that wait for an answer: those on the version that was sent last, if it came back. */
@ApplicationScoped
public class RemarksOnReturned {

    private final Reports reports;
    private final Remarks remarks;
    private final ContentText contentText;

    RemarksOnReturned(Reports reports, Remarks remarks, ContentText contentText) {
        this.reports = reports;
        this.remarks = remarks;
        this.contentText = contentText;
    }

    public OpenRemarks of(Report report) {
        return reports.currentVersion(report)
                .filter(ReportVersion::isReturned)
                .map(version -> new OpenRemarks(remarks.of(version.id()), contentText.of(version)))
                .orElseGet(() -> new OpenRemarks(List.of(), Content.EMPTY));
    }
}
