package vn.ntm.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.events.ReportingEvent.ReportSubmitted;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.platform.caller.Caller;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.route.Route;

/** Makes a version of what is drafted: numbered, with a receipt, on its way, and never changed again. */
@ApplicationScoped
public class SendVersion {

    private final ReportVersions versions;
    private final Regimes regimes;
    private final Figures figures;
    private final KnownFigures knownFigures;
    private final NamesOnPaper namesOnPaper;
    private final Route route;
    private final Caller caller;

    SendVersion(
            ReportVersions versions,
            Regimes regimes,
            Figures figures,
            KnownFigures knownFigures,
            NamesOnPaper namesOnPaper,
            Route route,
            Caller caller) {
        this.versions = versions;
        this.regimes = regimes;
        this.figures = figures;
        this.knownFigures = knownFigures;
        this.namesOnPaper = namesOnPaper;
        this.route = route;
        this.caller = caller;
    }

    public ReportVersion send(Obligation obligation, Report report, Content content, Verdict verdict) {
        var regime = regimes.get(obligation.regime());
        var receipt = "BN-%d-%06d".formatted(BusinessTime.dayOf(verdict.at()).getYear(), versions.nextReceipt());
        var names = namesOnPaper.text(
                BusinessTime.dayOf(verdict.at()),
                obligation.reporter(),
                regime.terms().recipients());
        var version = new ReportVersion(report, receipt, caller.account(), verdict, names);
        versions.persistAndFlush(version);
        versions.keepFigures(version.id(), figures.of(obligation, content));
        if (version.version() == 1) { // a correction is not typed anew
            knownFigures.tally(obligation, version.id(), content.toldBy(obligation.reporter()), regime.terms());
        }
        route.begin(version, regime.via(), verdict.at());
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
