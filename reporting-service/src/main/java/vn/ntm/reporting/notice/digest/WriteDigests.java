package vn.ntm.reporting.notice.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.reporting.holiday.Holidays;
import vn.ntm.reporting.notice.digest.Owed.Kind;
import vn.ntm.reporting.notice.mail.Mails;

/**
 * Writes the digests of the day whose hour has come, each once, on days on which offices work. A day that the scheduler slept through is not made up for:
 * today's digest says what still holds.
 */
@ApplicationScoped
class WriteDigests {

    private static final int AT_ONCE = 200;
    private static final int SOON_DAYS = 3;

    private static final String READERS = """
            select s.organisation, s.addresses, s.language from notice_setting s
            where s.rhythm = 'DAILY' and cast(s.digest_at as time) <= cast(:now at time zone 'Asia/Ho_Chi_Minh' as time)
                and not exists (select 1 from mail m where m.organisation = s.organisation and m.occasion = :occasion)
            order by s.organisation limit :most""";

    private static final String OWED = """
            select coalesce(o.owed_by, o.reporter) as body, coalesce(p.title, cast(g.terms as json) ->> 'name') as name,
                o.period,
                o.state, o.deadline, o.estimate, o.correction_by, v.remark
            from obligation o
            join regime g on g.code = o.regime
            left join asked_period p on p.regime = o.regime and p.period = o.period
            left join report r on r.obligation = o.id and o.state = 'RETURNED'
            left join report_version v on v.report = r.id and v.version = r.current_version
            where o.state in ('OPEN', 'OVERDUE', 'RETURNED', 'LOCKED')
                and (o.owed_by is null and o.reporter = any (:bodies) or o.owed_by = any (:bodies))
            order by o.deadline, o.regime, o.period""";

    private final Session session;
    private final Holidays holidays;
    private final Mails mails;

    WriteDigests(Session session, Holidays holidays, Mails mails) {
        this.session = session;
        this.holidays = holidays;
        this.mails = mails;
    }

    /** Answers whether there may be more. */
    @Transactional
    boolean some(Instant now) {
        var today = BusinessTime.dayOf(now);
        var calendar = holidays.calendar();
        if (!calendar.isWorkingDay(today)) {
            return false;
        }
        var readers = session.createNativeQuery(READERS, Tuple.class)
                .setParameter("now", now)
                .setParameter("occasion", occasion(today))
                .setParameter("most", AT_ONCE)
                .getResultList();
        var owed = owed(readers, soon(today, calendar));
        for (var reader : readers) {
            var body = reader.get("organisation", String.class);
            var digest = new Digest(today, owed.getOrDefault(body, List.of()));
            mails.write(
                    body,
                    occasion(today),
                    List.of(reader.get("addresses", String[].class)),
                    digest.owed().isEmpty()
                            ? null
                            : digest.letter(reader.get("language", String.class).equals("EN")),
                    now);
        }
        return readers.size() == AT_ONCE;
    }

    private static String occasion(LocalDate day) {
        return "digest " + day;
    }

    /** Until when it is due soon; at least until there is another digest. */
    private static LocalDate soon(LocalDate today, WorkingCalendar calendar) {
        var soon = today.plusDays(SOON_DAYS);
        var next = calendar.next(today);
        return next.isAfter(soon) ? next : soon;
    }

    private Map<String, List<Owed>> owed(List<Tuple> readers, LocalDate soon) {
        return session.createNativeQuery(OWED, Tuple.class)
                .setParameter(
                        "bodies",
                        readers.stream()
                                .map(reader -> reader.get("organisation", String.class))
                                .toArray(String[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("body", String.class),
                        Collectors.mapping(row -> owed(row, soon), Collectors.toList())));
    }

    private static Owed owed(Tuple row, LocalDate soon) {
        var state = row.get("state", String.class);
        var correction = row.get("correction_by", Instant.class);
        var until = new Deadline(
                state.equals("RETURNED") && correction != null ? correction : row.get("deadline", Instant.class));
        return new Owed(
                row.get("name", String.class),
                row.get("period", String.class),
                switch (state) {
                    case "OVERDUE", "LOCKED" -> Kind.OVERDUE;
                    case "RETURNED" -> Kind.RETURNED;
                    default -> until.lastDay().isAfter(soon) ? Kind.OPEN : Kind.DUE_SOON;
                },
                until,
                row.get("estimate", Boolean.class),
                row.get("remark", String.class));
    }
}
