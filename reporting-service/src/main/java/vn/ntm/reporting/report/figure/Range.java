package vn.ntm.reporting.report.figure;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.report.figure.Said.Figure;

/**
 * Which values a figure may have.
 *
 * @param least null for no limit
 * @param most null for no limit
 */
record Range(
        boolean whole, @Nullable BigDecimal least, @Nullable BigDecimal most) {

    static Range of(IndicatorAsked asked) {
        var kind = asked.kindOrUsual();
        var least = asked.least() == null && kind != FigureKind.RATE ? BigDecimal.ZERO : asked.least();
        var most = asked.most() == null && kind == FigureKind.SHARE ? asked.whole() : asked.most();
        return new Range(kind == FigureKind.COUNT, least, most);
    }

    Stream<Violation> violatedBy(Figure figure, IndicatorAsked asked) {
        var value = figure.value();
        var found = Stream.<Violation>builder();
        if (whole && value.stripTrailingZeros().scale() > 0) {
            found.add(new Violation(
                    figure.pointer(),
                    "figure-not-whole",
                    value,
                    Words.of(
                            "\"%s\" là số đếm (%s): phải là số nguyên.",
                            "\"%s\" counts things (%s): it must be whole.", asked.name(), asked.unit())));
        }
        if (least != null && value.compareTo(least) < 0) {
            found.add(new Violation(
                    figure.pointer(),
                    "figure-too-small",
                    value,
                    Words.of(
                            "\"%s\" không được nhỏ hơn %s.",
                            "\"%s\" must not be less than %s.", asked.name(), plain(least))));
        }
        if (most != null && value.compareTo(most) > 0) {
            found.add(new Violation(
                    figure.pointer(),
                    "figure-too-large",
                    value,
                    Words.of(
                            "\"%s\" không được lớn hơn %s.",
                            "\"%s\" must not be more than %s.", asked.name(), plain(most))));
        }
        return found.build();
    }

    boolean neverNegative() {
        return least != null && least.signum() >= 0;
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
