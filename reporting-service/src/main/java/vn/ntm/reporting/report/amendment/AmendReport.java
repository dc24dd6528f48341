package vn.ntm.reporting.report.amendment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.time.Arrival;
import vn.ntm.reporting.notice.Announce;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.Asked;
import vn.ntm.reporting.report.ContentText;
import vn.ntm.reporting.report.ReportVersion;
import vn.ntm.reporting.report.Reports;
import vn.ntm.reporting.report.SendVersion;
import vn.ntm.reporting.report.Verdict;
import vn.ntm.reporting.report.amendment.Refusal.NotAsAsked;
import vn.ntm.reporting.report.amendment.Refusal.NothingAmended;
import vn.ntm.reporting.report.attachment.FilesAtHand;
import vn.ntm.reporting.report.remark.RemarksOnReturned;

/**
 * Sends a new version of an accepted report. The accepted one counts until the receiving body has decided again, and stays
 * readable for ever (Decree 30/2020, article 18.3: what was issued is amended by another, never overwritten).
 */
@ApplicationScoped
class AmendReport {

    private final Obligations obligations;
    private final Regimes regimes;
    private final Reports reports;
    private final Amendable amendable;
    private final Asked asked;
    private final FilesAtHand filesAtHand;
    private final ContentText contentText;
    private final RemarksOnReturned remarksOnReturned;
    private final SendVersion sendVersion;
    private final Announce announce;
    private final Caller caller;
    private final Arrival arrival;

    AmendReport(
            Obligations obligations,
            Regimes regimes,
            Reports reports,
            Amendable amendable,
            Asked asked,
            FilesAtHand filesAtHand,
            ContentText contentText,
            RemarksOnReturned remarksOnReturned,
            SendVersion sendVersion,
            Announce announce,
            Caller caller,
            Arrival arrival) {
        this.obligations = obligations;
        this.regimes = regimes;
        this.reports = reports;
        this.amendable = amendable;
        this.asked = asked;
        this.filesAtHand = filesAtHand;
        this.contentText = contentText;
        this.remarksOnReturned = remarksOnReturned;
        this.sendVersion = sendVersion;
        this.announce = announce;
        this.caller = caller;
        this.arrival = arrival;
    }

    @Transactional
    ReportVersion amend(UUID id, Amendment amendment, @Nullable IfMatch read) {
        var obligation = obligations.owedByCaller(reports.get(id).obligation());
        var report = reports.latest(id);
        reports.check(read, report);
        var now = arrival.instant();
        var accepted = amendable.check(obligation, report, now);
        var remarks = remarksOnReturned.of(report);
        var before = contentText.of(accepted);
        var content = amendment.insteadOf(before);
        var violations = new ArrayList<>(remarks.answer(amendment.answers(), caller.account(), now));
        var terms = regimes.get(obligation.regime()).terms();
        violations.addAll(asked.violations(obligation, content, terms, before));
        violations.addAll(filesAtHand.violations(report, content));
        remarks.leftBy(content).forEach(violations::add);
        if (!violations.isEmpty()) {
            throw new Refused(new NotAsAsked(violations));
        }
        reports.redraft(report, content, caller.account(), now);
        if (accepted.contentHash().equals(reports.hashOfDraft(report))) {
            throw new Refused(new NothingAmended(id, accepted.version()));
        }
        var version = sendVersion.send(obligation, report, content, verdictOf(accepted, obligation, now));
        version.amend(accepted.version(), amendment.reason());
        remarks.settle(version.version(), content, caller.account(), now);
        announce.facts(obligation.regime(), List.of(SendVersion.fact(obligation, report, version)), now);
        return version;
    }

    /** An amendment is no second delivery: on time or late stays what it was. */
    private static Verdict verdictOf(ReportVersion accepted, Obligation obligation, Instant now) {
        var measuredBy = accepted.measuredBy() == null ? obligation.deadline() : accepted.measuredBy();
        return new Verdict(now, accepted.onTime(), Duration.ofMillis(accepted.lateByMs()), measuredBy);
    }
}
