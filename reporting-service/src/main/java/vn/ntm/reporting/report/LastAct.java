package vn.ntm.reporting.report;

import java.time.Instant;
import java.util.Optional;

import vn.ntm.platform.problem.Words;

/** Who did the last thing to a report, and when: what somebody is told who comes with an older reading of it. */
record LastAct(Words what, String by, Instant at) {

    private static final Words SAVED = new Words("lưu bản nháp", "saved the draft");

    static LastAct on(Report report, Optional<ReportVersion> last) {
        return last.map(version -> of(report, version))
                .orElseGet(() -> new LastAct(SAVED, report.draftedBy(), report.draftedAt()));
    }

    private static LastAct of(Report report, ReportVersion version) {
        var decidedAt = version.decidedAt();
        if (report.draftedAt().isAfter(decidedAt == null ? version.submittedAt() : decidedAt)) {
            return new LastAct(SAVED, report.draftedBy(), report.draftedAt());
        }
        var decidedBy = version.decidedBy();
        if (decidedAt != null && decidedBy != null) {
            return new LastAct(
                    Words.of("quyết định về phiên bản %s", "decided on version %s", version.version()),
                    decidedBy,
                    decidedAt);
        }
        return new LastAct(
                Words.of(
                        "gửi phiên bản %s, biên nhận %s",
                        "sent version %s, receipt %s", version.version(), version.receipt()),
                version.submittedBy(),
                version.submittedAt());
    }

    /** "08:08:32 ngày 17/06/2024", as people there write it. */
    Words inHaNoi() {
        return Words.of("%s", "%s", at);
    }
}
