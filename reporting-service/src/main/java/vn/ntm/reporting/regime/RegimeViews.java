package vn.ntm.reporting.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms;
import vn.ntm.events.RegimeTerms.LevelDeadline;
import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.Period;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.reporting.holiday.Holidays;
import vn.ntm.reporting.regime.CalendarLine.CautionLine;
import vn.ntm.reporting.regime.CalendarLine.Collision;
import vn.ntm.reporting.regime.CalendarLine.LevelLine;
import vn.ntm.reporting.regime.ExplainedDeadline.StepLine;
import vn.ntm.reporting.regime.Refusal.NoSuchPeriod;

/** Read side: records out, never entities. */
@ApplicationScoped
@Transactional
class RegimeViews {

    private final Regimes regimes;
    private final Holidays holidays;
    private final Caller caller;
    private final Session session;

    RegimeViews(Regimes regimes, Holidays holidays, Caller caller, Session session) {
        this.regimes = regimes;
        this.holidays = holidays;
        this.caller = caller;
        this.session = session;
    }

    List<RegimeTerms> all() {
        return regimes.list("order by code").stream().map(Regime::terms).toList();
    }

    RegimeTerms of(Code code) {
        return regimes.get(code).terms();
    }

    /** Every period of a year with its window, its deadlines, and what else is due that day. */
    List<CalendarLine> calendar(Code code, int year) {
        var regime = regimes.get(code);
        var calendar = holidays.calendar();
        var others = regimes.askingByTheCalendar().stream()
                .filter(other -> !other.code().equals(regime.code()))
                .filter(other -> !Collections.disjoint(
                        other.terms().reporters(), regime.terms().reporters()))
                .toList();
        return periods(regime, year, calendar).stream()
                .map(period -> {
                    var reckoning = regime.reckon(period, calendar);
                    var lastDay = reckoning.deadline().lastDay();
                    return CalendarLine.of(
                            reckoning,
                            regime.levels().stream()
                                    .map(level -> LevelLine.of(
                                            level,
                                            regime.reckon(period, level.deadline(), calendar)
                                                    .deadline()))
                                    .toList(),
                            others.stream()
                                    .flatMap(other -> collisions(other, year, lastDay, calendar).stream())
                                    .toList());
                })
                .toList();
    }

    private static List<Collision> collisions(Regime other, int year, LocalDate lastDay, WorkingCalendar calendar) {
        return periods(other, year, calendar).stream()
                .filter(period -> other.deadlineOf(period, calendar).lastDay().equals(lastDay))
                .map(period -> new Collision(other.terms().code(), other.terms().name(), period))
                .toList();
    }

    private static List<CalendarPeriod> periods(Regime regime, int year, WorkingCalendar calendar) {
        return regime.periodsOpening(Instant.MIN, BusinessTime.startOf(LocalDate.of(year + 1, 2, 1)), calendar)
                .filter(period -> period.year() == year)
                .toList();
    }

    /** The deadline of one period, and if asked each step to it. */
    ExplainedDeadline deadline(Code code, Period asked, @Nullable Code organisation, boolean explain) {
        var regime = regimes.get(code);
        if (regime.isAdHoc() || !(asked instanceof CalendarPeriod period) || !regime.asksFor(period)) {
            throw new Refused(new NoSuchPeriod(code, asked, regime.terms().frequency()));
        }
        var calendar = holidays.calendar();
        var level = organisation == null ? Optional.<LevelDeadline>empty() : levelOf(regime, organisation);
        var reckoning = level.map(own -> regime.reckon(period, own.deadline(), calendar))
                .orElseGet(() -> regime.reckon(period, calendar));
        return new ExplainedDeadline(
                code,
                period,
                organisation,
                level.map(LevelDeadline::kind).orElse(null),
                reckoning.window().from(),
                reckoning.window().to(),
                reckoning.deadline(),
                reckoning.deadline().lastDay(),
                organisation == null ? null : announced(regime, period, organisation),
                regime.version(),
                regime.terms().legalBasis(),
                explain ? reckoning.steps().stream().map(StepLine::of).toList() : null,
                reckoning.cautions().stream().map(CautionLine::of).toList());
    }

    private Optional<LevelDeadline> levelOf(Regime regime, Code organisation) {
        var kind = session.createNativeQuery("select kind from organisation where code = :code", String.class)
                .setParameter("code", organisation.text())
                .uniqueResultOptional();
        return regime.levels().stream()
                .filter(level -> kind.filter(level.kind().text()::equals).isPresent())
                .findFirst();
    }

    /** Nothing to those who neither owe nor receive it. */
    private @Nullable Deadline announced(Regime regime, CalendarPeriod period, Code organisation) {
        if (!caller.covers(organisation) && !regime.isReceivedBy(caller.organisation())) {
            return null;
        }
        return session.createNativeQuery("""
                        select deadline from obligation
                        where regime = :regime and period = :period and reporter = :reporter""", Instant.class)
                .setParameter("regime", regime.code())
                .setParameter("period", period.toString())
                .setParameter("reporter", organisation.text())
                .uniqueResultOptional()
                .map(Deadline::new)
                .orElse(null);
    }
}
