package vn.ntm.assignment.target;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.ntm.kernel.CalendarPeriod;

/** Of when a target speaks: a reporting period, or the years of a phase ("giai đoạn 2021-2025"), all included. */
record TargetPeriod(YearMonth first, YearMonth last) {

    private static final Pattern PHASE = Pattern.compile("(?<from>[12]\\d{3})-(?<to>[12]\\d{3})");

    /** @throws IllegalArgumentException if it is neither */
    static TargetPeriod valueOf(String text) {
        var phase = PHASE.matcher(text);
        if (phase.matches()) {
            int from = Integer.parseInt(phase.group("from"));
            int to = Integer.parseInt(phase.group("to"));
            if (from >= to) {
                throw new IllegalArgumentException("It ends before it begins: " + text);
            }
            return new TargetPeriod(YearMonth.of(from, 1), YearMonth.of(to, 12));
        }
        var period = CalendarPeriod.valueOf(text);
        return new TargetPeriod(period.firstMonth(), period.lastMonth());
    }

    /** What older targets say in words of their own is nobody's period. */
    static Optional<TargetPeriod> of(TargetTerms terms) {
        try {
            return Optional.ofNullable(terms.period()).map(TargetPeriod::valueOf);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    boolean has(int year) {
        return first.getYear() <= year && year <= last.getYear();
    }

    int year() {
        return last.getYear();
    }

    LocalDate lastDay() {
        return last.atEndOfMonth();
    }
}
