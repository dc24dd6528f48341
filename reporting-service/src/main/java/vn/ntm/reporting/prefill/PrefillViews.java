package vn.ntm.reporting.prefill;

import java.time.YearMonth;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.paging.Page;
import vn.ntm.platform.paging.PageRequest;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.obligation.Overlaps.Overlap;
import vn.ntm.reporting.prefill.Refusal.NotYoursToSee;
import vn.ntm.reporting.regime.Regimes;

/** Read side: what reporting costs, and how much of a regime is asked elsewhere. */
@ApplicationScoped
@Transactional
class PrefillViews {

    private final Session session;
    private final Regimes regimes;
    private final FindOverlap findOverlap;
    private final Caller caller;

    PrefillViews(Session session, Regimes regimes, FindOverlap findOverlap, Caller caller) {
        this.session = session;
        this.regimes = regimes;
        this.findOverlap = findOverlap;
        this.caller = caller;
    }

    /** Of the caller's branch, by month and body. */
    Page<BurdenLine> burden(YearMonth from, YearMonth to, @Nullable Code organisation, PageRequest page) {
        var cursor = page.cursor();
        var lines = session.createNativeQuery("""
                        select month, reporter, count(*) as reports, sum(asked) as asked, sum(prefilled) as prefilled,
                            sum(typed) as typed
                        from report_burden
                        where month between :from and :to and reporter = any (:branch)
                            and (cast(:organisation as text) is null or reporter = :organisation)
                            and (month, reporter) > (:lastMonth, :lastReporter)
                        group by month, reporter order by month, reporter limit :most""", Tuple.class)
                .setParameter("from", from.toString())
                .setParameter("to", to.toString())
                .setParameter("branch", caller.branch().stream().map(Code::text).toArray(String[]::new))
                .setParameter("organisation", organisation == null ? null : organisation.text(), String.class)
                .setParameter(
                        "lastMonth",
                        cursor.map(last -> last.read(0, text -> text)).orElse(""))
                .setParameter(
                        "lastReporter",
                        cursor.map(last -> last.read(1, text -> text)).orElse(""))
                .setParameter("most", page.sizeAndOne())
                .getResultStream()
                .map(row -> new BurdenLine(
                        new Code(row.get("reporter", String.class)),
                        row.get("month", String.class),
                        row.get("reports", Long.class),
                        row.get("asked", Long.class),
                        row.get("prefilled", Long.class),
                        row.get("typed", Long.class)))
                .toList();
        return Page.of(lines, page, line -> List.of(line.month(), line.organisation()));
    }

    /** Its author and those who receive its reports may know. */
    Overlap overlap(Code code) {
        var regime = regimes.get(code);
        if (!caller.covers(regime.issuer()) && !regime.isReceivedBy(caller.organisation())) {
            throw new Refused(new NotYoursToSee(code));
        }
        return findOverlap.of(regime.terms(), regime.terms().reporters());
    }
}
