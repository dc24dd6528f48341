package vn.ntm.reporting.review.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PaperReceipts implements PanacheRepositoryBase<PaperReceipt, UUID> {

    List<PaperReceipt> of(UUID obligation) {
        return list("obligation = ?1 order by recordedAt", obligation);
    }

    /** The same file may prove two receipts. */
    Optional<PaperReceipt> provedBy(UUID obligation, String sha256) {
        return find("obligation = ?1 and fileSha256 = ?2 order by recordedAt", obligation, sha256)
                .firstResultOptional();
    }
}
