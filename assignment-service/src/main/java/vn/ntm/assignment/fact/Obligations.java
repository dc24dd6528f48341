package vn.ntm.assignment.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.ReportingEvent.DeadlineMissed;
import vn.ntm.events.ReportingEvent.DeadlineMoved;
import vn.ntm.events.ReportingEvent.ObligationHandedOver;
import vn.ntm.events.ReportingEvent.ObligationOpened;
import vn.ntm.events.ReportingEvent.ObligationWaived;
import vn.ntm.events.ReportingEvent.PaperReceiptRecorded;
import vn.ntm.events.ReportingEvent.ReportAccepted;
import vn.ntm.events.ReportingEvent.ReportReturned;
import vn.ntm.events.ReportingEvent.ReportSubmitted;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;

/**
 * One row for each report owed, table {@code known_obligation}. Each event may be the first we hear of it, and the verdict
 * "on time" follows from the first submission, or an earlier receipt on paper, and the deadline as it stands, as in reporting-service.
 */
@ApplicationScoped
public class Obligations {

    private static final String KEEP = """
            insert into known_obligation as known (id, regime, reporter, period, year, deadline)
            values (:id, :regime, :reporter, :period, :year, :deadline)
            on conflict (id) do update set deadline = coalesce(excluded.deadline, known.deadline),
                year = coalesce(known.year, excluded.year)""";

    private final Session session;

    Obligations(Session session) {
        this.session = session;
    }

    /** How many reports each of these bodies still owes: opened, and neither on hand nor waived. */
    @Transactional
    public Map<Code, Integer> open(Collection<Code> bodies) {
        var open = new LinkedHashMap<Code, Integer>();
        session.createNativeQuery("""
                        select reporter, count(*) from known_obligation
                        where reporter = any(:bodies) and is_open
                        group by reporter order by reporter""", Tuple.class)
                .setParameter("bodies", bodies.stream().map(Code::text).toArray(String[]::new))
                .getResultStream()
                .forEach(row -> open.put(
                        Code.valueOf(row.get(0, String.class)),
                        row.get(1, Long.class).intValue()));
        return open;
    }

    void keep(ObligationOpened told) {
        keep(told.obligation(), told.regime(), told.reporter(), told.period(), told.deadline());
    }

    void keep(DeadlineMissed told) {
        keep(told.obligation(), told.regime(), told.reporter(), told.period(), told.deadline());
        change(told.obligation(), "missed = true").executeUpdate();
    }

    void keep(DeadlineMoved told) {
        keep(told.obligation(), told.regime(), told.reporter(), told.period(), told.after());
    }

    void keep(ReportSubmitted told) {
        keep(told.obligation(), told.regime(), told.reporter(), told.period(), null);
        change(told.obligation(), """
                first_submitted_at = coalesce(first_submitted_at, :at), submitted_at = :at, version = :version,
                returned_now = false,
                on_time_as_told = coalesce(on_time_as_told, :onTime)""")
                .setParameter("at", told.submittedAt())
                .setParameter("version", told.version())
                .setParameter("onTime", told.onTime())
                .executeUpdate();
    }

    void keep(ReportReturned told) {
        keep(told.obligation(), told.regime(), told.reporter(), told.period(), null);
        change(told.obligation(), "returned_now = true, returns = returns + 1").executeUpdate();
    }

    void keep(ReportAccepted told) {
        keep(told.obligation(), told.regime(), told.reporter(), told.period(), null);
        change(told.obligation(), "accepted_version = :version, returned_now = false")
                .setParameter("version", told.version())
                .executeUpdate();
    }

    /** The earliest counts, as in reporting-service. */
    void keep(PaperReceiptRecorded told) {
        keep(told.obligation(), told.regime(), told.reporter(), told.period(), null);
        change(told.obligation(), "received_otherwise_at = least(received_otherwise_at, :at)")
                .setParameter("at", told.receivedAt())
                .executeUpdate();
    }

    void keep(ObligationWaived told) {
        keep(told.obligation(), told.regime(), told.reporter(), told.period(), null);
        change(told.obligation(), "waived = true").executeUpdate();
    }

    /** What is accepted stays with who reported it; all else is answered by who owes it now. */
    void keep(ObligationHandedOver told) {
        keep(told.obligation(), told.regime(), told.to(), told.period(), null);
        change(told.obligation(), """
                reporter = case when accepted_version is null then :to else reporter end, handed_over_from = :from""")
                .setParameter("to", told.to().text())
                .setParameter("from", told.from().text())
                .executeUpdate();
    }

    private MutationQuery change(UUID obligation, String change) {
        return session.createNativeMutationQuery("update known_obligation set " + change + " where id = :id")
                .setParameter("id", obligation);
    }

    private void keep(UUID id, Code regime, Code reporter, Period period, @Nullable Deadline deadline) {
        session.createNativeMutationQuery(KEEP)
                .setParameter("id", id)
                .setParameter("regime", regime.text())
                .setParameter("reporter", reporter.text())
                .setParameter("period", period.toString())
                .setParameter("year", year(period, deadline), Integer.class)
                .setParameter("deadline", deadline == null ? null : deadline.end(), Instant.class)
                .executeUpdate();
    }

    /** Whose year's work it is: that of the period, or of the last day on time of a request. */
    private static @Nullable Integer year(Period period, @Nullable Deadline deadline) {
        var lastDay = deadline == null ? null : deadline.lastDay();
        return period instanceof CalendarPeriod calendar ? Integer.valueOf(calendar.year()) : yearOf(lastDay);
    }

    private static @Nullable Integer yearOf(@Nullable LocalDate day) {
        return day == null ? null : day.getYear();
    }
}
