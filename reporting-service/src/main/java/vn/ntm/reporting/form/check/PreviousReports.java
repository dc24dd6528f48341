package vn.ntm.reporting.form.check;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Period;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.ContentText;

/** What was accepted from the same body, for the same regime, one period earlier. */
@ApplicationScoped
class PreviousReports {

    private final Session session;
    private final ContentText contentText;

    PreviousReports(Session session, ContentText contentText) {
        this.session = session;
        this.contentText = contentText;
    }

    Optional<Content> before(Obligation obligation) {
        return before(obligation.period()).flatMap(period -> session.createNativeQuery("""
                        select v.content
                        from obligation o
                        join report r on r.obligation = o.id
                        join report_version v on v.report = r.id and v.fate = 'ACCEPTED'
                        where o.regime = :regime and o.period = :period and o.reporter = :reporter""", String.class)
                .setParameter("regime", obligation.regime().text())
                .setParameter("period", period.toString())
                .setParameter("reporter", obligation.reporter().text())
                .uniqueResultOptional()
                .map(contentText::read));
    }

    static Optional<Period> before(Period period) {
        if (!(period instanceof CalendarPeriod(var year, var frequency, var ordinal))) {
            return Optional.empty();
        }
        return Optional.of(
                ordinal > 1
                        ? new CalendarPeriod(year, frequency, ordinal - 1)
                        : new CalendarPeriod(year - 1, frequency, frequency.perYear()));
    }
}
