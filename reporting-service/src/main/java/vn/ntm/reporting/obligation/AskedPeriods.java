package vn.ntm.reporting.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.ClosingWindow;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Period;
import vn.ntm.platform.identity.Ids;

/** The periods for which reports are asked, and the obligations that follow from them: set-based, each once. */
@ApplicationScoped
class AskedPeriods {

    private final Session session;

    AskedPeriods(Session session) {
        this.session = session;
    }

    /** Answers false if this period of this regime was asked for before. */
    boolean ask(
            Code regime,
            Period period,
            @Nullable String title,
            Collection<Code> addressees,
            @Nullable ClosingWindow window,
            Timetable timetable) {
        return session.createNativeMutationQuery("""
                        insert into asked_period (id, regime, period, title, addressees, window_from, window_to,
                            opens_at, first_reminder_at, last_reminder_at, deadline, overdue_at, escalation_at)
                        values (:id, :regime, :period, :title, :addressees, :from, :to,
                            :opens, :first, :last, :deadline, :overdue, :escalation)
                        on conflict do nothing""")
                        .setParameter("id", Ids.next())
                        .setParameter("regime", regime.text())
                        .setParameter("period", period.toString())
                        .setParameter("title", title, String.class)
                        .setParameter(
                                "addressees",
                                addressees.stream().map(Code::text).toArray(String[]::new))
                        .setParameter("from", window == null ? null : window.from(), LocalDate.class)
                        .setParameter("to", window == null ? null : window.to(), LocalDate.class)
                        .setParameter("opens", timetable.opensAt())
                        .setParameter("first", timetable.firstReminderAt(), Instant.class)
                        .setParameter("last", timetable.lastReminderAt(), Instant.class)
                        .setParameter("deadline", timetable.deadline().end())
                        .setParameter("overdue", timetable.overdueAt())
                        .setParameter("escalation", timetable.escalationAt())
                        .executeUpdate()
                == 1;
    }

    /**
     * An obligation, with its milestones, for every body that is addressed, exists on the day of opening, does not itself
     * receive the reports, and has none yet. Bodies that become known later join until the deadline.
     */
    void raiseObligations(Instant now) {
        session.createNativeMutationQuery("""
                        with raised as (
                            insert into obligation (id, regime, period, reporter, owed_by, opens_at, deadline, state, held_since)
                            select uuidv7(), wanted.regime, wanted.period, wanted.body, wanted.heir, wanted.opens_at,
                                wanted.deadline, 'UPCOMING', wanted.opens_at
                            from (
                                select distinct p.regime, p.period, a.body, l.heir, p.opens_at, p.deadline
                                from asked_period p
                                join addressed_body a on a.addressee = any (p.addressees)
                                left join body_life l on l.organisation = a.body
                                cross join lateral (
                                    select cast(p.opens_at at time zone 'Asia/Ho_Chi_Minh' as date)) d (opening)
                                where not p.complete
                                    and (l.first_day is null or l.first_day <= d.opening)
                                    and (l.last_day is null or l.last_day >= d.opening)
                                    and (l.heir is not null or l.last_day is null or l.last_day >= :today)) wanted
                            where not exists (
                                    select 1 from regime_recipient r
                                    where r.regime = wanted.regime and r.organisation = wanted.body)
                                and not exists (
                                    select 1 from obligation o
                                    where o.regime = wanted.regime and o.period = wanted.period
                                        and o.reporter = wanted.body)
                            on conflict do nothing
                            returning id, regime, period)
                        insert into milestone (obligation, kind, due_at)
                        select raised.id, m.kind, m.due_at
                        from raised
                        join asked_period p on p.regime = raised.regime and p.period = raised.period
                        cross join lateral (values
                            ('OPENING', p.opens_at),
                            ('FIRST_REMINDER', p.first_reminder_at),
                            ('LAST_REMINDER', p.last_reminder_at),
                            ('DEADLINE', p.overdue_at),
                            ('ESCALATION', p.escalation_at)) m (kind, due_at)
                        where m.due_at is not null""")
                .setParameter("today", BusinessTime.dayOf(now))
                .executeUpdate();
        session.createNativeMutationQuery(
                        "update asked_period set complete = true where not complete and deadline <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Addressees that stand for no body we know. */
    List<String> unknown(Collection<Code> addressees) {
        return session.createNativeQuery(
                        "select a from unnest(:codes) a where not exists (select 1 from addressed_body b where b.addressee = a)",
                        String.class)
                .setParameter("codes", addressees.stream().map(Code::text).toArray(String[]::new))
                .getResultList();
    }
}
