package vn.ntm.reporting.report.amendment;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.obligation.State;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.Report;
import vn.ntm.reporting.report.ReportVersion;
import vn.ntm.reporting.report.Reports;
import vn.ntm.reporting.report.amendment.Refusal.AmendmentWaits;
import vn.ntm.reporting.report.amendment.Refusal.LookBackOver;
import vn.ntm.reporting.report.amendment.Refusal.NotAcceptedYet;

/** Whether a report may be amended: it was accepted, no amendment waits, and its look-back is not over. */
@ApplicationScoped
public class Amendable {

    private final Regimes regimes;
    private final Reports reports;

    Amendable(Regimes regimes, Reports reports) {
        this.regimes = regimes;
        this.reports = reports;
    }

    /** The version that counts, if it may still be amended. */
    public ReportVersion check(Obligation obligation, Report report, Instant now) {
        if (obligation.state() != State.ACCEPTED) {
            throw new Refused(new NotAcceptedYet(report.id(), obligation.state()));
        }
        reports.currentVersion(report).filter(ReportVersion::isWaiting).ifPresent(waiting -> {
            throw new Refused(new AmendmentWaits(report.id(), waiting.version()));
        });
        var until = regimes.get(obligation.regime()).amendableUntil(obligation.deadline());
        if (BusinessTime.dayOf(now).isAfter(until)) {
            throw new Refused(new LookBackOver(report.id(), until));
        }
        return reports.versions(report).stream()
                .filter(ReportVersion::isAccepted)
                .findFirst()
                .orElseThrow(() -> new Refused(new NotAcceptedYet(report.id(), obligation.state())));
    }
}
