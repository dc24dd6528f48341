package vn.ntm.reporting.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.ReportingEvent.ReportSubmitted;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.time.Arrival;
import vn.ntm.reporting.notice.Announce;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.Refusal.NotAsAsked;
import vn.ntm.reporting.report.Refusal.NothingDrafted;

/** Sends the draft as a version that will never change, and gives a receipt for it. */
@ApplicationScoped
class SubmitReport {

    private final Obligations obligations;
    private final Regimes regimes;
    private final Reports reports;
    private final ReportVersions versions;
    private final ContentText contentText;
    private final Announce announce;
    private final Caller caller;
    private final Arrival arrival;

    SubmitReport(
            Obligations obligations,
            Regimes regimes,
            Reports reports,
            ReportVersions versions,
            ContentText contentText,
            Announce announce,
            Caller caller,
            Arrival arrival) {
        this.obligations = obligations;
        this.regimes = regimes;
        this.reports = reports;
        this.versions = versions;
        this.contentText = contentText;
        this.announce = announce;
        this.caller = caller;
        this.arrival = arrival;
    }

    @Transactional
    Submitted submit(UUID obligationId, @Nullable IfMatch read) {
        var obligation = obligations.owedByCaller(obligationId);
        var report = reports.answering(obligationId).orElseThrow(() -> new Refused(new NothingDrafted(obligationId)));
        IfMatch.check(read, report.revision());
        var terms = regimes.get(obligation.regime()).terms();
        var content = contentText.read(report.draft());
        var violations = Requirement.violations(content, terms);
        if (!violations.isEmpty()) {
            throw new Refused(new NotAsAsked(violations));
        }
        var now = arrival.instant();
        var facts = new ArrayList<>(obligation.noteWhatIsTrueBy(now));
        var version = version(report, obligation, now);
        versions.persistAndFlush(version);
        versions.keepFigures(version.id(), content.values());
        facts.add(fact(obligation, report, version));
        announce.facts(obligation.regime(), facts, now);
        return new Submitted(report.id(), version.version(), Receipt.of(version, obligation));
    }

    private ReportVersion version(Report report, Obligation obligation, Instant now) {
        boolean onTime = obligation.metAt(now);
        var lateBy = obligation.submit(now);
        var receipt = "BN-%d-%06d".formatted(BusinessTime.dayOf(now).getYear(), versions.nextReceipt());
        return new ReportVersion(report, receipt, caller.account(), now, onTime, lateBy);
    }

    private static ReportSubmitted fact(Obligation obligation, Report report, ReportVersion version) {
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

    record Submitted(UUID report, int version, Receipt receipt) {}
}
