package vn.ntm.reporting.report.figure;

import static vn.ntm.reporting.report.figure.Range.plain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms.Comparison;
import vn.ntm.events.RegimeTerms.FigureRelation;
import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.report.figure.Said.Figure;

/** How the figures about one body must fit together. What is blank breaks nothing. */
record Relations(Said said, Map<Code, IndicatorAsked> asked) {

    /** "Đã hoàn thành" is not more than "được giao". */
    Stream<Violation> violated(FigureRelation relation) {
        return said.bodies().stream().flatMap(body -> broken(relation, body.orElse(null)).stream());
    }

    private Optional<Violation> broken(FigureRelation relation, @Nullable Code body) {
        var left = figures(relation.left(), body);
        var right = figures(relation.right(), body);
        if (left.size() < relation.left().size()
                || right.size() < relation.right().size()) {
            return Optional.empty();
        }
        int compared = sum(left).compareTo(sum(right));
        boolean holds =
                switch (relation.is()) {
                    case AT_MOST -> compared <= 0;
                    case EQUAL -> compared == 0;
                };
        if (holds) {
            return Optional.empty();
        }
        boolean atMost = relation.is() == Comparison.AT_MOST;
        return Optional.of(new Violation(
                left.getFirst().pointer(),
                "relation-broken",
                sum(left),
                new Words(
                        "%s phải %s %s.".formatted(side(left), atMost ? "không lớn hơn" : "bằng", side(right)),
                        "%s must %s %s.".formatted(side(left), atMost ? "not be more than" : "equal", side(right)))));
    }

    /** A rate is what its numerator and denominator come to, where their units divide, in as many digits as it has. */
    Stream<Violation> violated(IndicatorAsked rate) {
        return rate.numerator() == null || rate.denominator() == null
                ? Stream.empty()
                : said.bodies().stream()
                        .flatMap(body -> broken(rate, rate.numerator(), rate.denominator(), body.orElse(null)));
    }

    private Stream<Violation> broken(IndicatorAsked rate, Code numerator, Code denominator, @Nullable Code body) {
        var part = said.of(numerator, body).orElse(null);
        var whole = said.of(denominator, body).orElse(null);
        if (part == null || whole == null || !rate.dividesPlainly(asked.get(numerator), asked.get(denominator))) {
            return Stream.empty();
        }
        var found = Stream.<Violation>builder();
        if (rate.kindOrUsual() == FigureKind.SHARE && part.value().compareTo(whole.value()) > 0) {
            found.add(new Violation(
                    part.pointer(),
                    "part-more-than-whole",
                    part.value(),
                    Words.of(
                            "%s không lớn hơn %s.",
                            "%s is not more than %s.", side(List.of(part)), side(List.of(whole)))));
        }
        said.of(rate.code(), body)
                .flatMap(typed -> wrong(rate, typed, part, whole))
                .ifPresent(found::add);
        return found.build();
    }

    private static Optional<Violation> wrong(IndicatorAsked rate, Figure typed, Figure part, Figure whole) {
        if (whole.value().signum() == 0) {
            return Optional.of(new Violation(
                    typed.pointer(),
                    "rate-of-nothing",
                    typed.value(),
                    Words.of(
                            "Mẫu số bằng 0 thì không có tỷ lệ: để trống \"%s\".",
                            "There is no rate of nothing: leave \"%s\" out.", rate.name())));
        }
        var stated = typed.value();
        var exact = part.value().multiply(rate.whole());
        var off = stated.multiply(whole.value()).subtract(exact).abs();
        var lastDigit = BigDecimal.ONE.movePointLeft(Math.max(stated.scale(), 0));
        if (off.compareTo(lastDigit.multiply(whole.value().abs())) < 0) {
            return Optional.empty();
        }
        return Optional.of(new Violation(
                typed.pointer(),
                "rate-not-as-reckoned",
                stated,
                Words.of(
                        "Đã nhập %1$s %5$s, nhưng %2$s / %3$s = %4$s %5$s.",
                        "%1$s %5$s was typed, but %2$s / %3$s = %4$s %5$s.",
                        plain(stated),
                        plain(part.value()),
                        plain(whole.value()),
                        plain(exact.divide(whole.value(), 2, RoundingMode.HALF_UP)),
                        rate.unit())));
    }

    private List<Figure> figures(List<Code> indicators, @Nullable Code body) {
        return indicators.stream()
                .flatMap(indicator -> said.of(indicator, body).stream())
                .toList();
    }

    private static BigDecimal sum(List<Figure> figures) {
        return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String side(List<Figure> figures) {
        return figures.stream()
                .map(figure -> "\"%s\" (%s)".formatted(name(figure.cell().indicator()), plain(figure.value())))
                .collect(Collectors.joining(" + "));
    }

    private String name(Code indicator) {
        var known = asked.get(indicator);
        return known == null ? indicator.text() : known.name();
    }
}
