package vn.ntm.kernel.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.ClosingWindow;
import vn.ntm.kernel.Deadline;
import vn.ntm.kernel.DeadlineRule;
import vn.ntm.kernel.WindowRule;
import vn.ntm.kernel.reckoning.Caution.HolidaysNotVerified;
import vn.ntm.kernel.reckoning.Caution.LastDayIsClosed;
import vn.ntm.kernel.reckoning.Caution.NoWorkingDayAfterClosing;
import vn.ntm.kernel.reckoning.Caution.ReachesExcludedDay;
import vn.ntm.kernel.reckoning.Step.Closes;
import vn.ntm.kernel.reckoning.Step.CountsWorkingDays;
import vn.ntm.kernel.reckoning.Step.Ends;
import vn.ntm.kernel.reckoning.Step.IsEstimate;
import vn.ntm.kernel.reckoning.Step.MeetsClosedDay;
import vn.ntm.kernel.reckoning.Step.MonthIsShorter;
import vn.ntm.kernel.reckoning.Step.NamesDay;
import vn.ntm.kernel.reckoning.Step.NamesLastDay;
import vn.ntm.kernel.reckoning.Step.ReadsHour;
import vn.ntm.kernel.reckoning.Step.ReadsInclusively;
import vn.ntm.kernel.reckoning.Step.ReadsStrictly;
import vn.ntm.kernel.workday.WorkingCalendar;
import vn.ntm.kernel.workday.WorkingDayRule;

/** A deadline with the way to it. Closing date and deadline are two things. */
public record Reckoning(
        CalendarPeriod period, ClosingWindow window, Deadline deadline, List<Step> steps, List<Caution> cautions) {

    public static Reckoning of(
            CalendarPeriod period,
            WindowRule windowRule,
            boolean cumulative,
            DeadlineRule rule,
            WorkingCalendar calendar) {
        var window = windowRule.of(period, cumulative);
        var steps = new ArrayList<Step>();
        steps.add(new Closes(window, windowRule, cumulative));
        steps.addAll(lastDay(period, window, rule, calendar));
        var stated = steps.getLast().day();
        if (!calendar.isWorkingDay(stated)) {
            var how = rule.workingDayRule() == null ? WorkingDayRule.NONE : rule.workingDayRule();
            var holiday = calendar.holidayOn(stated).orElse(null);
            steps.add(new MeetsClosedDay(stated, holiday, how, how.applied(stated, calendar)));
        }
        var lastDay = steps.getLast().day();
        if (rule.asksForAnEstimate()) {
            steps.add(new IsEstimate(window.to(), lastDay));
        }
        steps.add(new Ends(lastDay, rule.lastHour()));
        var deadline = Deadline.worded(lastDay, true, rule.lastHour());
        return new Reckoning(
                period, window, deadline, List.copyOf(steps), cautions(window, stated, lastDay, rule, calendar));
    }

    private static List<Step> lastDay(
            CalendarPeriod period, ClosingWindow window, DeadlineRule rule, WorkingCalendar calendar) {
        if (rule.workingDaysAfterClosing() != null) {
            int count = rule.workingDaysAfterClosing();
            var counted = new CountsWorkingDays(count, calendar.plus(window.to(), count));
            return rule.excludesNamedDay() && rule.time() != null
                    ? List.of(counted, read(counted.day(), rule))
                    : List.of(counted);
        }
        var month = period.lastMonth().plusMonths(rule.monthOffset());
        if (rule.lastDayOf() != null) {
            var named = rule.lastDayOf().of(month);
            return List.of(new NamesLastDay(rule.lastDayOf(), named), read(named, rule));
        }
        if (rule.day() == null) {
            throw new IllegalStateException("A rule names a day or counts working days: " + rule);
        }
        if (!month.isValidDay(rule.day())) {
            return List.of(new MonthIsShorter(rule.day(), month.atEndOfMonth()));
        }
        var named = month.atDay(rule.day());
        return List.of(new NamesDay(named), read(named, rule));
    }

    private static Step read(LocalDate named, DeadlineRule rule) {
        if (rule.time() != null) {
            return new ReadsHour(rule.time(), rule.excludesNamedDay() ? named.minusDays(1) : named);
        }
        return rule.inclusive() ? new ReadsInclusively(named) : new ReadsStrictly(named.minusDays(1));
    }

    /** From when a report can be sent: when its figures are closed. What is due before that, a month before its last day. */
    public Instant opensAt() {
        return deadline.end().isAfter(window.closedAt())
                ? window.closedAt()
                : BusinessTime.startOf(deadline.lastDay().minusMonths(1));
    }

    private static List<Caution> cautions(
            ClosingWindow window, LocalDate stated, LocalDate lastDay, DeadlineRule rule, WorkingCalendar calendar) {
        var cautions = new ArrayList<Caution>();
        if (!rule.asksForAnEstimate() && calendar.between(window.to(), lastDay.plusDays(1)) < 1) {
            cautions.add(new NoWorkingDayAfterClosing(window.to(), lastDay));
        }
        if (!calendar.isWorkingDay(lastDay)) {
            cautions.add(
                    new LastDayIsClosed(lastDay, calendar.holidayOn(lastDay).orElse(null)));
        }
        if (lastDay.isAfter(stated) && rule.workingDaysAfterClosing() == null && rule.excludesNamedDay()) {
            cautions.add(new ReachesExcludedDay(stated.plusDays(1), lastDay));
        }
        if (rule.workingDaysAfterClosing() != null || rule.workingDayRule() != null) {
            IntStream.rangeClosed(Math.min(window.to().getYear(), lastDay.getYear()), lastDay.getYear())
                    .filter(year -> !calendar.isVerified(year))
                    .forEach(year -> cautions.add(new HolidaysNotVerified(year)));
        }
        return List.copyOf(cautions);
    }
}
