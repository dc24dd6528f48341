package vn.ntm.reporting.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.events.RegimeTerms.Total;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.consolidation.ConsolidationView.BodyFigure;
import vn.ntm.reporting.consolidation.ConsolidationView.TotalLine;

/**
 * Rates of many bodies as one. 1 of 1 and 1 of 9 are 2 of 10, not the mean of 100 % and 11 %: what is known is divided, sum by
 * sum. Where a part is missing, or their units do not divide, there is no such rate, and each body's own stands for itself.
 */
final class Rates {

    private static final int DECIMALS_OF_PERCENT = 2;
    private static final int DECIMALS = 6;

    private final Map<Code, IndicatorAsked> asked;
    private final Map<Place, Map<Code, BigDecimal>> figures = new LinkedHashMap<>();

    Rates(List<IndicatorAsked> asked) {
        this.asked = asked.stream()
                .collect(Collectors.toMap(IndicatorAsked::code, Function.identity(), (first, _) -> first));
    }

    /** What one body says; of an indicator that stands there several times, all together. */
    void add(Code reporter, @Nullable Code organisation, Code indicator, BigDecimal value) {
        figures.computeIfAbsent(new Place(reporter, organisation), _ -> new LinkedHashMap<>())
                .merge(indicator, value, BigDecimal::add);
    }

    TotalLine line(IndicatorAsked rate) {
        if (rate.total() == Total.NONE) {
            return TotalLine.of(rate, Total.NONE, reporters(said -> said.containsKey(rate.code())), null);
        }
        var numerator = rate.numerator();
        var denominator = rate.denominator();
        if (numerator == null || denominator == null) {
            return apart(
                    rate,
                    Words.of(
                            "Không cộng được: tỷ lệ không nêu tử số và mẫu số.",
                            "Not addable: the rate names no numerator and denominator."));
        }
        return dividesPlainly(rate)
                ? divided(rate, numerator, denominator)
                : apart(
                        rate,
                        Words.of(
                                "Không cộng được: đơn vị tính của tử số chia cho của mẫu số không ra \"%s\".",
                                "Not addable: the units of numerator and denominator do not divide to \"%s\".",
                                rate.unit()));
    }

    private boolean dividesPlainly(IndicatorAsked rate) {
        return power(rate).isPresent();
    }

    private OptionalInt power(IndicatorAsked rate) {
        return rate.numerator() == null || rate.denominator() == null
                ? OptionalInt.empty()
                : rate.quotientPower(asked.get(rate.numerator()), asked.get(rate.denominator()));
    }

    private TotalLine divided(IndicatorAsked rate, Code numerator, Code denominator) {
        Predicate<Map<Code, BigDecimal>> speaks =
                said -> said.containsKey(rate.code()) || said.containsKey(numerator) || said.containsKey(denominator);
        int incomplete = reporters(speaks.and(said -> !said.containsKey(numerator) || !said.containsKey(denominator)));
        if (incomplete > 0) {
            return apart(
                    rate,
                    Words.of(
                            "Không cộng được: báo cáo của %d đơn vị thiếu tử số hoặc mẫu số.",
                            "Not addable: in the reports of %d bodies numerator or denominator is missing.",
                            incomplete));
        }
        var above = sum(numerator);
        var below = sum(denominator);
        return new TotalLine(
                rate.code(),
                rate.name(),
                rate.unit(),
                Total.RATIO,
                reporters(speaks),
                quotient(above, below, rate),
                Totals.plain(above),
                Totals.plain(below),
                true,
                null,
                "Tổng tử số chia tổng mẫu số.",
                "The sum of the numerators by the sum of the denominators.",
                null);
    }

    private TotalLine apart(IndicatorAsked rate, Words why) {
        var bodies = figures.entrySet().stream()
                .flatMap(said -> own(rate, said.getValue()).stream()
                        .map(value -> new BodyFigure(
                                said.getKey().reporter(), said.getKey().organisation(), value)))
                .toList();
        return new TotalLine(
                rate.code(),
                rate.name(),
                rate.unit(),
                Total.NONE,
                (int) bodies.stream().map(BodyFigure::reporter).distinct().count(),
                null,
                null,
                null,
                false,
                bodies,
                why.vi(),
                why.en(),
                null);
    }

    /** As it was typed, or else as its parts have it. */
    private Optional<BigDecimal> own(IndicatorAsked rate, Map<Code, BigDecimal> said) {
        var typed = said.get(rate.code());
        if (typed != null) {
            return Optional.of(Totals.plain(typed));
        }
        if (!dividesPlainly(rate)) {
            return Optional.empty();
        }
        var above = rate.numerator() == null ? null : said.get(rate.numerator());
        var below = rate.denominator() == null ? null : said.get(rate.denominator());
        return above == null || below == null ? Optional.empty() : Optional.ofNullable(quotient(above, below, rate));
    }

    private @Nullable BigDecimal quotient(BigDecimal above, BigDecimal below, IndicatorAsked rate) {
        int decimals = rate.whole().compareTo(BigDecimal.ONE) > 0 ? DECIMALS_OF_PERCENT : DECIMALS;
        int power = power(rate).orElse(0);
        return below.signum() == 0
                ? null
                : Totals.plain(above.scaleByPowerOfTen(power).divide(below, decimals, RoundingMode.HALF_UP));
    }

    private BigDecimal sum(Code indicator) {
        return figures.values().stream()
                .map(said -> said.get(indicator))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private int reporters(Predicate<Map<Code, BigDecimal>> those) {
        return (int) figures.entrySet().stream()
                .filter(said -> those.test(said.getValue()))
                .map(said -> said.getKey().reporter())
                .distinct()
                .count();
    }

    /** The indicators that have to be read body by body. */
    static List<Code> needed(List<IndicatorAsked> asked) {
        return asked.stream()
                .filter(indicator -> indicator.kindOrUsual().isQuotient())
                .flatMap(rate -> Stream.of(rate.code(), rate.numerator(), rate.denominator()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private record Place(Code reporter, @Nullable Code organisation) {}
}
