package vn.ntm.reporting.review.paper;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.obligation.Obligations;
import vn.ntm.reporting.review.paper.Refusal.NoSuchProof;

/** Read side: records out, never entities. */
@ApplicationScoped
@Transactional
class PaperReceiptViews {

    private final Obligations obligations;
    private final PaperReceipts receipts;

    PaperReceiptViews(Obligations obligations, PaperReceipts receipts) {
        this.obligations = obligations;
        this.receipts = receipts;
    }

    List<PaperReceipt.Line> of(UUID obligation) {
        obligations.seenByCaller(obligation);
        return receipts.of(obligation).stream().map(PaperReceipt::line).toList();
    }

    /** Who reads the report reads the proof of when it came. */
    PaperReceipt.File file(UUID obligation, String sha256) {
        obligations.seenByCaller(obligation);
        return receipts.provedBy(obligation, sha256)
                .map(PaperReceipt::file)
                .orElseThrow(() -> new Refused(new NoSuchProof(obligation, sha256)));
    }
}
