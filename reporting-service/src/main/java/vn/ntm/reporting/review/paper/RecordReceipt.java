package vn.ntm.reporting.review.paper;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.events.ReportingEvent.PaperReceiptRecorded;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.notice.Announce;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.review.paper.Refusal.NotPlausible;

/**
 * "Hệ thống lỗi thì gửi bản giấy, nhập sau": the receiving body says openly, with proof, when a report reached it another
 * way. On time or late follows from that instant.
 */
@ApplicationScoped
class RecordReceipt {

    private final Obligations obligations;
    private final PaperReceipts receipts;
    private final Announce announce;
    private final Caller caller;
    private final Clock clock;

    RecordReceipt(Obligations obligations, PaperReceipts receipts, Announce announce, Caller caller, Clock clock) {
        this.announce = announce;
        this.obligations = obligations;
        this.receipts = receipts;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    PaperReceipt.Line record(UUID obligationId, Receipt said) {
        var obligation = obligations.receivedByCaller(obligationId);
        var now = clock.instant();
        var violations = violations(obligation, said, now);
        if (!violations.isEmpty()) {
            throw new Refused(new NotPlausible(obligationId, violations));
        }
        var file = said.file() == null ? null : ProofFile.of(said.file());
        var before = obligation.judgedAt();
        obligation.receivedOtherwise(said.receivedAt());
        var receipt = new PaperReceipt(obligationId, said, file, caller, now)
                .changing(
                        before == null ? null : obligation.deadline().metAt(before),
                        obligation.deadline().metAt(said.receivedAt()));
        receipts.persist(receipt);
        announce.facts(
                obligation.regime(),
                List.of(new PaperReceiptRecorded(
                        obligationId,
                        obligation.regime(),
                        obligation.reporter(),
                        obligation.period(),
                        said.receivedAt(),
                        caller.organisation())),
                now);
        return receipt.line();
    }

    private static List<Violation> violations(Obligation obligation, Receipt said, Instant now) {
        var violations = new ArrayList<Violation>();
        if (!said.hasProof()) {
            violations.add(new Violation(
                    "/document",
                    "proof-missing",
                    null,
                    Words.of("Phải nêu số văn bản hoặc kèm tệp.", "Name the letter, or attach a file.")));
        }
        if (said.file() != null && !said.file().isReadable()) {
            violations.add(new Violation(
                    "/file/content",
                    "not-base64",
                    null,
                    Words.of("Nội dung tệp phải mã hóa Base64.", "The file must be written as Base64.")));
        }
        if (said.receivedAt().isAfter(now)) {
            violations.add(
                    received(said, "received-in-future", Words.of("Chưa đến lúc đó.", "That is in the future.")));
        }
        if (said.receivedAt().isBefore(obligation.opensAt())) {
            violations.add(received(
                    said,
                    "received-before-opening",
                    Words.of("Kỳ báo cáo mở lúc %s.", "The report opened at %s.", obligation.opensAt())));
        }
        var judged = obligation.judgedAt();
        if (judged != null && !said.receivedAt().isBefore(judged)) {
            violations.add(received(
                    said,
                    "received-no-earlier",
                    Words.of(
                            "Báo cáo đã được tính là nhận lúc %s.",
                            "The report already counts as received at %s.", judged)));
        }
        return violations;
    }

    private static Violation received(Receipt said, String code, Words message) {
        return new Violation("/receivedAt", code, said.receivedAt().toString(), message);
    }
}
