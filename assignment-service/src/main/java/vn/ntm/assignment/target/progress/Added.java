package vn.ntm.assignment.target.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms.Total;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Words;

/**
 * What reported figures of several units come to. Rates are never added and never averaged: 1 of 1 and 1 of 9 are 2 of 10. What
 * cannot be added stands unit by unit.
 *
 * @param reached null where it cannot be said
 * @param why it cannot be added; null where it can
 */
record Added(
        @Nullable BigDecimal reached,
        List<UnitFigure> figures,
        @Nullable Words why) {

    private static final int DECIMALS_OF_PERCENT = 2;
    private static final int DECIMALS = 6;

    static Added of(List<Reported> reported) {
        if (reported.stream().allMatch(Reported::isAddable)) {
            return new Added(sum(reported, Reported::value), List.of(), null);
        }
        if (reported.stream().anyMatch(one -> one.kind() == null)) {
            return apart(
                    reported,
                    Words.of(
                            "Không cộng được: chưa rõ loại của số liệu đã báo cáo.",
                            "Not addable: nobody has told what kind of figure it is."));
        }
        if (!reported.stream().allMatch(Reported::isRate)) {
            return apart(
                    reported,
                    Words.of(
                            "Không cộng được: chế độ báo cáo không cộng số liệu này của các đơn vị.",
                            "Not addable: the regime does not add this figure of several units."));
        }
        return rate(reported);
    }

    private static Added rate(List<Reported> reported) {
        if (reported.stream().map(Reported::whole).distinct().count() > 1
                || reported.stream().anyMatch(one -> one.whole() == null)) {
            return apart(
                    reported,
                    Words.of(
                            "Không cộng được: tỷ lệ không nêu tử số và mẫu số, hoặc đơn vị tính của chúng không chia được.",
                            "Not addable: the rate names no numerator and denominator, or their units do not divide."));
        }
        long incomplete = reported.stream()
                .filter(one -> one.numerator() == null || one.denominator() == null)
                .count();
        if (incomplete > 0) {
            return apart(
                    reported,
                    Words.of(
                            "Không cộng được: %s đơn vị không báo cáo đủ tử số và mẫu số.",
                            "Not addable: of %s units numerator or denominator is missing.", incomplete));
        }
        var whole = Objects.requireNonNull(reported.getFirst().whole());
        var below = sum(reported, Reported::denominator);
        return below.signum() == 0
                ? apart(reported, Words.of("Tổng mẫu số bằng 0.", "The sum of the denominators is 0."))
                : new Added(
                        sum(reported, Reported::numerator)
                                .multiply(whole)
                                .divide(
                                        below,
                                        whole.compareTo(BigDecimal.ONE) > 0 ? DECIMALS_OF_PERCENT : DECIMALS,
                                        RoundingMode.HALF_UP),
                        List.of(),
                        null);
    }

    private static Added apart(List<Reported> reported, Words why) {
        return new Added(
                null,
                reported.stream()
                        .map(one -> new UnitFigure(one.unit(), plain(one.value())))
                        .toList(),
                why);
    }

    private static BigDecimal sum(List<Reported> reported, Function<Reported, @Nullable BigDecimal> of) {
        return reported.stream()
                .map(of)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * What one unit reported.
     *
     * @param unit The body.
     * @param value Its figure, in the unit of the indicator.
     */
    record UnitFigure(Code unit, BigDecimal value) {}

    /**
     * The last figure of a unit.
     *
     * @param kind and {@code total}: null where nobody told them
     * @param whole of a rate with its parts; null where they are not named
     * @param numerator what the unit reported of it beside the rate, as {@code denominator}
     */
    record Reported(
            Code unit,
            BigDecimal value,
            @Nullable FigureKind kind,
            @Nullable Total total,
            @Nullable BigDecimal whole,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {

        boolean isAddable() {
            return kind != null && !kind.isQuotient() && total == Total.SUM;
        }

        boolean isRate() {
            return kind != null && kind.isQuotient() && total != Total.NONE;
        }
    }
}
