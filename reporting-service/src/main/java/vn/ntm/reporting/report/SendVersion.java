package vn.ntm.reporting.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.events.ReportingEvent.ReportSubmitted;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.report.route.Route;

/** Makes a version of what is drafted: numbered, with a receipt, on its way, and never changed again. */
@ApplicationScoped
public class SendVersion {

    private final ReportVersions versions;
    private final Route route;
    private final Caller caller;

    SendVersion(ReportVersions versions, Route route, Caller caller) {
        this.versions = versions;
        this.route = route;
        this.caller = caller;
    }

    public ReportVersion send(Report report, Content content, List<Code> via, Verdict verdict) {
        var receipt = "BN-%d-%06d".formatted(BusinessTime.dayOf(verdict.at()).getYear(), versions.nextReceipt());
        var version = new ReportVersion(report, receipt, caller.account(), verdict);
        versions.persistAndFlush(version);
        versions.keepFigures(version.id(), content.values());
        route.begin(version, via, verdict.at());
        return version;
    }

    public static ReportSubmitted fact(Obligation obligation, Report report, ReportVersion version) {
        return new ReportSubmitted(
                obligation.id(),
                report.id(),
                obligation.regime(),
                obligation.reporter(),
                obligation.period(),
                version.version(),
                version.submittedAt(),
                version.onTime(),
                version.lateByMs(),
                version.receipt(),
                version.contentHash());
    }
}
