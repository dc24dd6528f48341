package vn.ntm.reporting.review.paper;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class PaperReceipts implements PanacheRepositoryBase<PaperReceipt, UUID> {

    List<PaperReceipt> of(UUID obligation) {
        return list("obligation = ?1 order by recordedAt", obligation);
    }
}
