package vn.ntm.reporting.report;

import java.util.ArrayList;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.time.Arrival;
import vn.ntm.reporting.notice.Announce;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.Refusal.NotAsAsked;
import vn.ntm.reporting.report.Refusal.NothingDrafted;
import vn.ntm.reporting.report.remark.RemarksOnReturned;

/** Sends the draft as a version that will never change, and gives a receipt for it. */
@ApplicationScoped
class SubmitReport {

    private final Obligations obligations;
    private final Regimes regimes;
    private final Reports reports;
    private final SendVersion sendVersion;
    private final ContentText contentText;
    private final RemarksOnReturned remarksOnReturned;
    private final CheckDraft checkDraft;
    private final Announce announce;
    private final Caller caller;
    private final Arrival arrival;

    SubmitReport(
            Obligations obligations,
            Regimes regimes,
            Reports reports,
            SendVersion sendVersion,
            ContentText contentText,
            RemarksOnReturned remarksOnReturned,
            CheckDraft checkDraft,
            Announce announce,
            Caller caller,
            Arrival arrival) {
        this.obligations = obligations;
        this.regimes = regimes;
        this.reports = reports;
        this.sendVersion = sendVersion;
        this.contentText = contentText;
        this.remarksOnReturned = remarksOnReturned;
        this.checkDraft = checkDraft;
        this.announce = announce;
        this.caller = caller;
        this.arrival = arrival;
    }

    @Transactional
    Submitted submit(UUID obligationId, @Nullable IfMatch read) {
        var obligation = obligations.owedByCaller(obligationId);
        var report = reports.answering(obligationId).orElseThrow(() -> new Refused(new NothingDrafted(obligationId)));
        reports.check(read, report);
        var regime = regimes.get(obligation.regime());
        var content = contentText.read(report.draft());
        var remarks = remarksOnReturned.of(report);
        var violations = checkDraft.violations(obligation, report, content, regime.terms(), remarks);
        if (!violations.isEmpty()) {
            throw new Refused(new NotAsAsked(violations));
        }
        var now = arrival.instant();
        var facts = new ArrayList<>(obligation.noteWhatIsTrueBy(now));
        var measuredBy = obligation.deadlineInForce();
        boolean onTime = obligation.metAt(now);
        var verdict = new Verdict(now, onTime, obligation.submit(now), measuredBy);
        var version = sendVersion.send(obligation, report, content, verdict);
        remarks.settle(version.version(), content, caller.account(), now);
        facts.add(SendVersion.fact(obligation, report, version));
        announce.facts(obligation.regime(), facts, now);
        return new Submitted(report.id(), version.version(), Receipt.of(version, reports.first(report), obligation));
    }

    /**
     * A version that was sent.
     *
     * @param report The report's id.
     * @param version The number of the version; 1 is the first.
     * @param receipt The proof of it.
     */
    @Schema(name = "SubmittedReport")
    record Submitted(UUID report, int version, Receipt receipt) {}
}
