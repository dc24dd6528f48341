package vn.ntm.reporting.review.paper;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.reporting.obligation.Obligations;

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
}
