package vn.ntm.reporting.review;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.review.Refusal.NoSuchReason;

/** The catalogue of reasons for which a report is returned. */
@ApplicationScoped
@Transactional
class ReturnReasons {

    private final Session session;

    ReturnReasons(Session session) {
        this.session = session;
    }

    List<ReturnReason> all() {
        return session
                .createNativeQuery(
                        "select name, code, vi, en, category, category_vi, category_en from return_reason order by position",
                        Tuple.class)
                .getResultList()
                .stream()
                .map(row -> new ReturnReason(
                        row.get("name", String.class),
                        new Code(row.get("code", String.class)),
                        row.get("vi", String.class),
                        row.get("en", String.class),
                        row.get("category", String.class),
                        row.get("category_vi", String.class),
                        row.get("category_en", String.class)))
                .toList();
    }

    /** By its name or its code. */
    ReturnReason called(String text) {
        var all = all();
        return all.stream()
                .filter(reason ->
                        reason.reason().equals(text) || reason.code().text().equals(text))
                .findFirst()
                .orElseThrow(() -> new Refused(new NoSuchReason(text, all)));
    }
}
