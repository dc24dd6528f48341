package vn.ntm.reporting.obligation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.kernel.AdHocPeriod;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.holiday.Holidays;
import vn.ntm.reporting.obligation.Refusal.AlreadyAsked;
import vn.ntm.reporting.obligation.Refusal.DeadlineInThePast;
import vn.ntm.reporting.obligation.Refusal.NotAdHoc;
import vn.ntm.reporting.obligation.Refusal.NotYoursToAsk;
import vn.ntm.reporting.obligation.Refusal.UnknownReporters;
import vn.ntm.reporting.obligation.ReportRequestResource.Asked;
import vn.ntm.reporting.regime.Regime;
import vn.ntm.reporting.regime.Regimes;

/** "Báo cáo đột xuất": closing and deadline are as the requester says (Decree 09/2019, article 8.5c). */
@ApplicationScoped
class RequestReport {

    private final Regimes regimes;
    private final AskedPeriods askedPeriods;
    private final Overlaps overlaps;
    private final Holidays holidays;
    private final Caller caller;
    private final Clock clock;

    RequestReport(
            Regimes regimes,
            AskedPeriods askedPeriods,
            Overlaps overlaps,
            Holidays holidays,
            Caller caller,
            Clock clock) {
        this.regimes = regimes;
        this.askedPeriods = askedPeriods;
        this.overlaps = overlaps;
        this.holidays = holidays;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Asked request(ReportRequest request) {
        var regime = regimes.get(request.regime());
        check(request, regime);
        var now = clock.instant();
        var deadline = request.deadline().deadline();
        if (!deadline.metAt(now)) {
            throw new Refused(new DeadlineInThePast(deadline.toString()));
        }
        var period = new AdHocPeriod(request.code());
        var plannedWith = askedPeriods.calendarState();
        if (!askedPeriods.ask(
                request.regime(),
                period,
                request.title(),
                request.reporters(),
                null,
                Timetable.of(now, deadline, holidays.calendar()),
                false,
                regime.graceHours(),
                plannedWith)) {
            throw new Refused(new AlreadyAsked(request.code()));
        }
        askedPeriods.raise(request.regime(), period, now);
        var overlap = overlaps.of(regime.terms(), request.reporters());
        return new Asked(period, overlap.reportedElsewhere() == 0 ? null : overlap);
    }

    private void check(ReportRequest request, Regime regime) {
        if (!regime.isAdHoc()) {
            throw new Refused(new NotAdHoc(request.regime()));
        }
        if (!regime.isReceivedBy(caller.organisation()) && !caller.covers(regime.issuer())) {
            throw new Refused(new NotYoursToAsk(request.regime()));
        }
        var unknown = askedPeriods.unknown(request.reporters());
        if (!unknown.isEmpty()) {
            throw new Refused(new UnknownReporters(violations(request, unknown)));
        }
    }

    private static List<Violation> violations(ReportRequest request, List<String> unknown) {
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < request.reporters().size(); i++) {
            var code = request.reporters().get(i).text();
            if (unknown.contains(code)) {
                violations.add(new Violation(
                        "/reporters/" + i,
                        "unknown-organisation",
                        code,
                        Words.of("Không có cơ quan hay nhóm %s.", "There is no organisation or group %s.", code)));
            }
        }
        return violations;
    }
}
