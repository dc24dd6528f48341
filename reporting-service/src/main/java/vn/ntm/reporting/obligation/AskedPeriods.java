package vn.ntm.reporting.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

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

    /** What one transaction takes: less than a hundred thousand rows, milestones included. */
    private static final int OBLIGATIONS_AT_ONCE = 15_000;

    private static final int PERIODS_AT_ONCE = 4;

    private final Session session;

    AskedPeriods(Session session) {
        this.session = session;
    }

    /** To be read before the calendar: what is set in between, {@link PlanAnew} plans with. */
    long calendarState() {
        return session.createNativeQuery("select " + PlanAnew.STATE, Long.class).getSingleResult();
    }

    /**
     * Answers false if this period of this regime was asked for before.
     *
     * @param estimate the deadline comes before the figures close, and the regime means it
     * @param plannedWith the state of the calendar that the timetable was made with
     */
    boolean ask(
            Code regime,
            Period period,
            @Nullable String title,
            Collection<Code> addressees,
            @Nullable ClosingWindow window,
            Timetable timetable,
            boolean estimate,
            @Nullable Integer graceHours,
            long plannedWith) {
        return session.createNativeMutationQuery("""
                        insert into asked_period (id, regime, period, title, addressees, window_from, window_to,
                            opens_at, first_reminder_at, last_reminder_at, deadline, overdue_at, escalation_at, estimate,
                            grace_hours, planned_with)
                        values (:id, :regime, :period, :title, :addressees, :from, :to,
                            :opens, :first, :last, :deadline, :overdue, :escalation, :estimate, :grace, :planned)
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
                        .setParameter("estimate", estimate)
                        .setParameter("grace", graceHours, Integer.class)
                        .setParameter("planned", plannedWith)
                        .executeUpdate()
                == 1;
    }

    /** Bodies of this kind send by a timetable of their own. */
    void askLevel(Code regime, Period period, Code kind, Timetable timetable, boolean estimate) {
        session.createNativeMutationQuery("""
                        insert into asked_level (regime, period, kind, opens_at, first_reminder_at, last_reminder_at, deadline,
                            overdue_at, escalation_at, estimate)
                        values (:regime, :period, :kind, :opens, :first, :last, :deadline, :overdue, :escalation, :estimate)
                        on conflict do nothing""")
                .setParameter("regime", regime.text())
                .setParameter("period", period.toString())
                .setParameter("kind", kind.text())
                .setParameter("opens", timetable.opensAt())
                .setParameter("first", timetable.firstReminderAt(), Instant.class)
                .setParameter("last", timetable.lastReminderAt(), Instant.class)
                .setParameter("deadline", timetable.deadline().end())
                .setParameter("overdue", timetable.overdueAt())
                .setParameter("escalation", timetable.escalationAt())
                .setParameter("estimate", estimate)
                .executeUpdate();
    }

    /**
     * Of the periods that wait for it, raises some obligations. Bodies that become known later join until the deadline.
     * Answers whether there may be more.
     */
    boolean raiseSome(Instant now) {
        var revision = session.createNativeQuery("select revision from register_revision", Long.class)
                .getSingleResult();
        var waiting = session.createNativeQuery("""
                        select id from asked_period where not complete and raised_with < :revision
                        order by raised_with, opens_at, id limit :most""", UUID.class)
                .setParameter("revision", revision)
                .setParameter("most", PERIODS_AT_ONCE)
                .getResultList();
        if (waiting.isEmpty()) {
            return false;
        }
        if (raise(waiting, now) < OBLIGATIONS_AT_ONCE) {
            session.createNativeMutationQuery(
                            "update asked_period set raised_with = :revision where id = any (:periods)")
                    .setParameter("revision", revision)
                    .setParameter("periods", waiting.toArray(UUID[]::new))
                    .executeUpdate();
        }
        return true;
    }

    /** Raises what a request asks for at once; what a very large one leaves over follows with the scheduler. */
    void raise(Code regime, Period period, Instant now) {
        raise(
                session.createNativeQuery(
                                "select id from asked_period where regime = :regime and period = :period", UUID.class)
                        .setParameter("regime", regime.text())
                        .setParameter("period", period.toString())
                        .getResultList(),
                now);
    }

    /**
     * An obligation, with its milestones, for every body that is addressed, exists on the day of opening, does not itself
     * receive the reports, and has none yet.
     */
    private long raise(List<UUID> periods, Instant now) {
        return session.createNativeQuery("""
                        with addressed as (
                            select b.addressee, b.body
                            from bodies_addressed(array(
                                select distinct a.addressee
                                from asked_period p
                                cross join lateral unnest(p.addressees) as a (addressee)
                                where p.id = any (:periods))) b),
                        wanted as (
                            select distinct p.regime, p.period, b.body, h.code as heir,
                                coalesce(v.opens_at, p.opens_at) as opens_at,
                                coalesce(v.deadline, p.deadline) as deadline,
                                coalesce(v.estimate, p.estimate) as estimate, p.grace_hours
                            from asked_period p
                            cross join lateral unnest(p.addressees) as a (addressee)
                            join addressed b on b.addressee = a.addressee
                            join organisation o on o.code = b.body
                            left join asked_level v on v.regime = p.regime and v.period = p.period and v.kind = o.kind
                            left join body_life l on l.organisation = b.body
                            left join organisation h on h.code = l.heir
                            cross join lateral (
                                select cast(coalesce(v.opens_at, p.opens_at) at time zone 'Asia/Ho_Chi_Minh' as date)) d (opening)
                            where p.id = any (:periods)
                                and (l.first_day is null or l.first_day <= d.opening)
                                and (l.last_day is null or l.last_day >= d.opening)
                                and (l.heir is not null or l.last_day is null or l.last_day >= :today)),
                        raised as (
                            insert into obligation
                                (id, regime, period, reporter, owed_by, opens_at, deadline, estimate, state, held_since,
                                 locks_at)
                            select uuidv7(), w.regime, w.period, w.body, w.heir, w.opens_at, w.deadline, w.estimate,
                                'UPCOMING', w.opens_at, w.deadline + make_interval(hours => w.grace_hours)
                            from wanted w
                            where not exists (
                                    select 1 from regime_recipient r
                                    where r.regime = w.regime and r.organisation = w.body)
                                and not exists (
                                    select 1 from obligation o
                                    where o.regime = w.regime and o.period = w.period and o.reporter = w.body)
                            limit :most
                            on conflict do nothing
                            returning id, regime, period, reporter),
                        scheduled as (
                            insert into milestone (obligation, kind, due_at)
                            select raised.id, m.kind, m.due_at
                            from raised
                            join asked_period p on p.regime = raised.regime and p.period = raised.period
                            join organisation o on o.code = raised.reporter
                            left join asked_level v on v.regime = p.regime and v.period = p.period and v.kind = o.kind
                            cross join lateral (values
                                ('OPENING', coalesce(v.opens_at, p.opens_at)),
                                ('FIRST_REMINDER',
                                    case when v.kind is null then p.first_reminder_at else v.first_reminder_at end),
                                ('LAST_REMINDER',
                                    case when v.kind is null then p.last_reminder_at else v.last_reminder_at end),
                                ('DEADLINE', coalesce(v.overdue_at, p.overdue_at)),
                                ('ESCALATION', coalesce(v.escalation_at, p.escalation_at)),
                                ('LOCK', coalesce(v.deadline, p.deadline) + make_interval(hours => p.grace_hours))) m (kind, due_at)
                            where m.due_at is not null)
                        select count(*) from raised""", Long.class)
                .setParameter("periods", periods.toArray(UUID[]::new))
                .setParameter("today", BusinessTime.dayOf(now))
                .setParameter("most", OBLIGATIONS_AT_ONCE)
                .getSingleResult();
    }

    /** After its deadline nobody joins a period any more. */
    void completeThoseDue(Instant now) {
        session.createNativeMutationQuery("""
                        update asked_period p set complete = true
                        where not complete and deadline <= :now and raised_with >= 0 and not exists (
                            select 1 from asked_level v
                            where v.regime = p.regime and v.period = p.period and v.deadline > :now)""").setParameter("now", now).executeUpdate();
    }

    /** Addressees that stand for no body we know. */
    List<String> unknown(Collection<Code> addressees) {
        return session.createNativeQuery(
                        "select a from unnest(:codes) a where a not in (select b.addressee from bodies_addressed(:codes) b)",
                        String.class)
                .setParameter("codes", addressees.stream().map(Code::text).toArray(String[]::new))
                .getResultList();
    }
}
