package vn.ntm.reporting.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms;
import vn.ntm.events.RegimeTerms.LevelDeadline;
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
import vn.ntm.reporting.regime.Refusal.PeriodOutOfForce;

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
        if (regime.isAdHoc()) {
            return List.of();
        }
        var calendar = holidays.calendar();
        var due = othersDue(regime, year, calendar);
        return regime.periodsOf(year, calendar).stream()
                .map(period -> {
                    var reckoning = regime.reckon(period, calendar);
                    var lastDay = reckoning.deadline().lastDay();
                    return CalendarLine.of(
                            reckoning,
                            regime.asksForAnEstimate(),
                            regime.levels().stream()
                                    .map(level -> LevelLine.of(
                                            level,
                                            regime.reckon(period, level.deadline(), calendar)
                                                    .deadline()))
                                    .toList(),
                            due.getOrDefault(lastDay, List.of()));
                })
                .toList();
    }

    /** What else is due from some of the same reporters in a year, by last day; each other regime is reckoned once. */
    private Map<LocalDate, List<Collision>> othersDue(Regime regime, int year, WorkingCalendar calendar) {
        return regimes.sharingReporters(regime, year).stream()
                .flatMap(other -> other.periodsOf(year, calendar).stream()
                        .map(period -> Map.entry(
                                other.deadlineOf(period, calendar).lastDay(),
                                new Collision(
                                        other.terms().code(), other.terms().name(), period))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The deadline of one period, and if asked each step to it. */
    ExplainedDeadline deadline(Code code, Period asked, @Nullable Code organisation, boolean explain) {
        var regime = regimes.get(code);
        if (regime.isAdHoc()
                || !(asked instanceof CalendarPeriod period)
                || period.frequency() != regime.terms().frequency()) {
            throw new Refused(new NoSuchPeriod(code, asked, regime.terms().frequency()));
        }
        if (!regime.asksFor(period)) {
            throw new Refused(new PeriodOutOfForce(
                    code,
                    period,
                    regime.windowOf(period).to(),
                    regime.terms().validFrom(),
                    regime.terms().validTo()));
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
                level.map(own -> own.deadline().asksForAnEstimate()).orElseGet(regime::asksForAnEstimate),
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
