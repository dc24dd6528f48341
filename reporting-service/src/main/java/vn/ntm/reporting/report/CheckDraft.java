package vn.ntm.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.events.RegimeTerms;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.revision.Versioned;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.regime.Regimes;
import vn.ntm.reporting.report.Refusal.NothingDrafted;
import vn.ntm.reporting.report.attachment.FilesAtHand;
import vn.ntm.reporting.report.remark.OpenRemarks;
import vn.ntm.reporting.report.remark.RemarksOnReturned;

/** What stands against sending a draft: all that the regime, its files and the remarks on the returned version ask. */
@ApplicationScoped
class CheckDraft {

    private final Obligations obligations;
    private final Reports reports;
    private final Regimes regimes;
    private final ContentText contentText;
    private final Asked asked;
    private final FilesAtHand filesAtHand;
    private final RemarksOnReturned remarksOnReturned;

    CheckDraft(
            Obligations obligations,
            Reports reports,
            Regimes regimes,
            ContentText contentText,
            Asked asked,
            FilesAtHand filesAtHand,
            RemarksOnReturned remarksOnReturned) {
        this.obligations = obligations;
        this.reports = reports;
        this.regimes = regimes;
        this.contentText = contentText;
        this.asked = asked;
        this.filesAtHand = filesAtHand;
        this.remarksOnReturned = remarksOnReturned;
    }

    @Transactional
    Versioned<CheckedDraft> check(UUID obligationId) {
        var obligation = obligations.seenByCaller(obligationId);
        var report = reports.answering(obligationId).orElseThrow(() -> new Refused(new NothingDrafted(obligationId)));
        var content = contentText.read(report.draft());
        var terms = regimes.get(obligation.regime()).terms();
        var faults = violations(obligation, report, content, terms, remarksOnReturned.of(report)).stream()
                .map(DraftFault::of)
                .toList();
        return Versioned.of(new CheckedDraft(faults), report.revision());
    }

    List<Violation> violations(
            Obligation obligation, Report report, Content content, RegimeTerms terms, OpenRemarks remarks) {
        var violations = new ArrayList<>(asked.violations(obligation, content, terms));
        violations.addAll(filesAtHand.violations(report, content));
        remarks.leftBy(content).forEach(violations::add);
        return violations;
    }

    /**
     * What would be refused if the draft were sent as it is.
     *
     * @param faults Each as the refusal would name it; empty if nothing stands against the content.
     */
    @Schema(name = "CheckedDraft")
    record CheckedDraft(List<DraftFault> faults) {}

    /**
     * One fault of a draft.
     *
     * @param pointer Where: a JSON pointer (RFC 6901) into the draft's content, or /remarks/ and the number of a remark.
     * @param code What kind of fault it is.
     * @param message In Vietnamese.
     * @param messageEn In English.
     */
    @Schema(name = "DraftFault")
    record DraftFault(String pointer, String code, String message, String messageEn) {

        static DraftFault of(Violation violation) {
            return new DraftFault(
                    violation.pointer(),
                    violation.code(),
                    violation.message().vi(),
                    violation.message().en());
        }
    }
}
