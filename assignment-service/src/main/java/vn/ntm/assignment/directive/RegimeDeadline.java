package vn.ntm.assignment.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import vn.ntm.kernel.BusinessTime;
import vn.ntm.kernel.CalendarPeriod;
import vn.ntm.kernel.DeadlineRule;
import vn.ntm.kernel.Frequency;
import vn.ntm.kernel.WindowRule;
import vn.ntm.kernel.reckoning.Caution.NoWorkingDayAfterClosing;
import vn.ntm.kernel.reckoning.Reckoning;
import vn.ntm.kernel.workday.WorkingCalendar;

/** The deadline of one regime, or of one of its levels, for the periods of a year. */
record RegimeDeadline(StatedRegime regime, DeadlineRule rule, WorkingCalendar calendar) {

    /** An ad hoc regime has none of its own. */
    static Stream<RegimeDeadline> of(StatedRegime regime, WorkingCalendar calendar) {
        return Stream.ofNullable(regime.frequency() == Frequency.AD_HOC ? null : regime.deadline())
                .map(rule -> new RegimeDeadline(regime, rule, calendar));
    }

    /** Of the periods of this year that end while the regime is in force. */
    Stream<Reckoning> ofYear(int year) {
        return regime.ordinals().stream()
                .filter(ordinal -> ordinal >= 1 && ordinal <= regime.frequency().perYear())
                .map(ordinal -> new CalendarPeriod(year, regime.frequency(), ordinal))
                .filter(period -> inForce(period.lastMonth().atEndOfMonth()))
                .map(period -> Reckoning.of(
                        period,
                        regime.window() == null ? WindowRule.DECREE_09 : regime.window(),
                        Boolean.TRUE.equals(regime.cumulative()),
                        rule,
                        calendar));
    }

    Due due(Reckoning reckoning) {
        return Due.of(regime.legalBasis(), rule, reckoning);
    }

    /** Decree 09/2019 wants a working day between; nobody can send on the day on which the figures close. */
    static boolean isTooSoon(Reckoning reckoning) {
        return reckoning.cautions().stream().anyMatch(caution -> caution instanceof NoWorkingDayAfterClosing);
    }

    /** One warning for all the periods that it is about. */
    Stream<Warning> tooSoon(String at, List<Reckoning> reckonings) {
        var soon = reckonings.stream().filter(RegimeDeadline::isTooSoon).toList();
        if (soon.isEmpty()) {
            return Stream.empty();
        }
        var periods = String.join(
                ", ", soon.stream().map(one -> one.period().toString()).toList());
        var closes = soon.getFirst().window().to();
        var lastDay = soon.getFirst().deadline().lastDay();
        return Stream.of(new Warning(
                at,
                "no-working-day-after-closing",
                periods,
                regime.legalBasis(),
                "%s: số liệu chốt hết ngày %s, hạn cuối %s, ở giữa không đủ 01 ngày làm việc (Nghị định 09/2019/NĐ-CP, Điều 8, khoản 5, điểm b). Dời hạn, hoặc ghi rõ là số liệu ước thực hiện (estimate)."
                        .formatted(periods, Due.vi(closes), Due.vi(lastDay)),
                "%s: the figures close at the end of %s, the last day is %s, without one working day between (Decree 09/2019/NĐ-CP, article 8(5)(b)). Set it later, or say that it is an estimate."
                        .formatted(periods, closes, lastDay)));
    }

    Stream<Warning> doubts(String at) {
        return Wording.doubts(at, regime.legalBasis(), rule);
    }

    /** Nobody is asked for what was due before the document was published. */
    Stream<Warning> past(String at, List<Reckoning> reckonings, Instant told) {
        var gone = reckonings.stream()
                .filter(reckoning -> !reckoning.deadline().metAt(told))
                .map(reckoning -> reckoning.period().toString())
                .toList();
        if (gone.isEmpty()) {
            return Stream.empty();
        }
        var periods = String.join(", ", gone);
        var day = BusinessTime.dayOf(told);
        return Stream.of(new Warning(
                at,
                "periods-already-past",
                periods,
                regime.legalBasis(),
                "Đã qua hạn vào ngày %s, không cơ quan nào phải báo cáo: %s.".formatted(Due.vi(day), periods),
                "Their deadline had passed on %s, and nobody is asked for them: %s.".formatted(day, periods)));
    }

    private boolean inForce(LocalDate day) {
        return !day.isBefore(regime.validFrom()) && (regime.validTo() == null || !day.isAfter(regime.validTo()));
    }
}
