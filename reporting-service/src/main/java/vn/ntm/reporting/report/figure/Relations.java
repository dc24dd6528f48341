package vn.ntm.reporting.report.figure;

import static vn.ntm.reporting.report.figure.Range.plain;

import java.math.BigDecimal;
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
import vn.ntm.events.Unit;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Quotient;
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
        if (left.isEmpty() || right.isEmpty() || !compare(left, right)) {
            return Optional.empty();
        }
        int compared = sum(left).compareTo(sum(right));
        return asItMustBe(relation, left, right, compared)
                .map(must -> new Violation(
                        left.getFirst().pointer(),
                        "relation-broken",
                        left.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                        new Words(
                                "%s phải %s %s.".formatted(side(left, right), must.vi(), side(right, left)),
                                "%s must %s %s.".formatted(side(left, right), must.en(), side(right, left)))));
    }

    /**
     * What was broken; empty if nothing was. What is missing and cannot be less than nothing adds to its side: that side is too
     * large already if it is too large without.
     */
    private Optional<Words> asItMustBe(FigureRelation relation, List<Figure> left, List<Figure> right, int compared) {
        boolean allLeft = left.size() == relation.left().size();
        boolean allRight = right.size() == relation.right().size();
        boolean equal = relation.is() == Comparison.EQUAL;
        if (equal && allLeft && allRight && compared != 0) {
            return Optional.of(new Words("bằng", "equal"));
        }
        if (compared > 0 && allRight && (allLeft || neverNegative(relation.left()))) {
            return Optional.of(new Words("không lớn hơn", "not be more than"));
        }
        if (compared < 0 && equal && allLeft && neverNegative(relation.right())) {
            return Optional.of(new Words("không nhỏ hơn", "not be less than"));
        }
        return Optional.empty();
    }

    private boolean neverNegative(List<Code> indicators) {
        return indicators.stream().allMatch(indicator -> {
            var known = asked.get(indicator);
            return known != null && Range.of(known).neverNegative();
        });
    }

    /** Of what units do not compare nobody can say that it is more or less; the publication of a regime refuses it. */
    private boolean compare(List<Figure> left, List<Figure> right) {
        var first = unit(left.getFirst());
        return Stream.concat(left.stream(), right.stream())
                .allMatch(figure -> unit(figure).compares(first));
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
        var power = rate.quotientPower(asked.get(numerator), asked.get(denominator));
        if (part == null || whole == null || power.isEmpty()) {
            return Stream.empty();
        }
        var found = Stream.<Violation>builder();
        if (rate.kindOrUsual() == FigureKind.SHARE && size(part).compareTo(size(whole)) > 0) {
            found.add(new Violation(
                    part.pointer(),
                    "part-more-than-whole",
                    part.value(),
                    Words.of(
                            "%s không được lớn hơn %s.",
                            "%s must not be more than %s.",
                            side(List.of(part), List.of(whole)),
                            side(List.of(whole), List.of(part)))));
        }
        said.of(rate.code(), body)
                .flatMap(typed -> wrong(rate, typed, part, whole, power.getAsInt()))
                .ifPresent(found::add);
        return found.build();
    }

    private Optional<Violation> wrong(IndicatorAsked rate, Figure typed, Figure part, Figure whole, int power) {
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
        var quotient = new Quotient(part.value().scaleByPowerOfTen(power), whole.value());
        if (quotient.isToldBy(stated)) {
            return Optional.empty();
        }
        boolean plainly = power == rate.whole().precision() - 1;
        return Optional.of(new Violation(
                typed.pointer(),
                "rate-not-as-reckoned",
                stated,
                Words.of(
                        "Đã nhập %1$s %5$s, nhưng %2$s / %3$s = %4$s %5$s.",
                        "%1$s %5$s was typed, but %2$s / %3$s = %4$s %5$s.",
                        plain(stated),
                        plainly ? plain(part.value()) : plain(part.value()) + " " + unitOf(part),
                        plainly ? plain(whole.value()) : plain(whole.value()) + " " + unitOf(whole),
                        plain(quotient.unlike(stated)),
                        rate.unit())));
    }

    private List<Figure> figures(List<Code> indicators, @Nullable Code body) {
        return indicators.stream()
                .flatMap(indicator -> said.of(indicator, body).stream())
                .toList();
    }

    private BigDecimal sum(List<Figure> figures) {
        return figures.stream().map(this::size).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** In the plain unit of what it measures. */
    private BigDecimal size(Figure figure) {
        return figure.value().scaleByPowerOfTen(unit(figure).power());
    }

    private Unit unit(Figure figure) {
        return Unit.of(unitOf(figure));
    }

    private String unitOf(Figure figure) {
        var known = asked.get(figure.cell().indicator());
        return known == null ? "" : known.unit();
    }

    /** With their units, where those beside them have others. */
    private String side(List<Figure> figures, List<Figure> beside) {
        boolean alike = Stream.concat(figures.stream(), beside.stream())
                        .map(figure -> unit(figure).power())
                        .distinct()
                        .count()
                == 1;
        return figures.stream()
                .map(figure -> "\"%s\" (%s)"
                        .formatted(
                                name(figure.cell().indicator()),
                                alike ? plain(figure.value()) : plain(figure.value()) + " " + unitOf(figure)))
                .collect(Collectors.joining(" + "));
    }

    private String name(Code indicator) {
        var known = asked.get(indicator);
        return known == null ? indicator.text() : known.name();
    }
}
