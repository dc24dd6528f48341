package vn.ntm.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.obligation.State;
import vn.ntm.reporting.report.Refusal.NoSuchReceipt;
import vn.ntm.reporting.report.Refusal.NoSuchReport;
import vn.ntm.reporting.report.ReportVersion.Fate;

/** Read side: records out, never entities. */
@ApplicationScoped
@Transactional
class ReportViews {

    private final Obligations obligations;
    private final Reports reports;
    private final ReportVersions versions;
    private final ContentText contentText;

    ReportViews(Obligations obligations, Reports reports, ReportVersions versions, ContentText contentText) {
        this.obligations = obligations;
        this.reports = reports;
        this.versions = versions;
        this.contentText = contentText;
    }

    /** The draft of an obligation; empty, at revision 0, when nobody has saved anything. */
    DraftView draft(UUID obligationId) {
        var obligation = obligations.seenByCaller(obligationId);
        return reports.answering(obligationId)
                .map(report -> new DraftView(
                        report.id(),
                        obligationId,
                        obligation.state(),
                        report.revision(),
                        contentText.read(report.draft()),
                        report.draftedAt(),
                        report.draftedBy(),
                        report.currentVersion()))
                .orElseGet(
                        () -> new DraftView(null, obligationId, obligation.state(), 0, Content.EMPTY, null, null, 0));
    }

    /** A sent report: the version asked for, or the last one, and the history of all. */
    ReportView report(UUID id, Optional<Integer> number) {
        var report = reports.get(id);
        var obligation = obligations.seenByCaller(report.obligation());
        var version = reports.version(report, number.orElse(report.currentVersion()))
                .orElseThrow(() -> new Refused(new NoSuchReport(id)));
        return new ReportView(
                report.id(),
                obligation.id(),
                obligation.regime(),
                obligation.reporter(),
                obligation.period(),
                obligation.state(),
                report.revision(),
                version.version(),
                contentText.read(version.content()),
                reports.versions(report).stream()
                        .map(sent -> VersionLine.of(sent))
                        .toList());
    }

    Receipt receipt(String number, String contentHash) {
        var version = versions.withReceipt(number)
                .filter(found -> found.contentHash().equals(contentHash))
                .filter(found -> ContentText.hash(found.content()).equals(contentHash))
                .orElseThrow(() -> new Refused(new NoSuchReceipt(number)));
        return Receipt.of(version, obligationOf(version));
    }

    private Obligation obligationOf(ReportVersion version) {
        return obligations.findById(reports.get(version.report()).obligation());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DraftView(
            @Nullable UUID report,
            UUID obligation,
            State state,
            int revision,
            Content content,
            @Nullable Instant savedAt,
            @Nullable String savedBy,
            int versionsSent) {}

    record ReportView(
            UUID id,
            UUID obligation,
            Code regime,
            Code reporter,
            Period period,
            State state,
            int revision,
            int version,
            Content content,
            List<VersionLine> history) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionLine(
            int version,
            Instant submittedAt,
            String submittedBy,
            boolean onTime,
            long lateByMilliseconds,
            String receipt,
            String contentHash,
            Fate fate,
            @Nullable Instant decidedAt,
            @Nullable Code decidedFor,
            @Nullable String reason,
            @Nullable String remark,
            @JsonRawValue @Nullable String remarks) {

        static VersionLine of(ReportVersion sent) {
            return new VersionLine(
                    sent.version(),
                    sent.submittedAt(),
                    sent.submittedBy(),
                    sent.onTime(),
                    sent.lateByMs(),
                    sent.receipt(),
                    sent.contentHash(),
                    sent.fate(),
                    sent.decidedAt(),
                    sent.decidedFor(),
                    sent.reason(),
                    sent.remark(),
                    sent.remarks());
        }
    }
}
