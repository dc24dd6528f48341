package vn.ntm.reporting.report.figure;

import static vn.ntm.reporting.report.figure.Range.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.events.RegimeTerms.Total;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.report.figure.Said.Figure;

/**
 * What a report says of bodies below its reporter, against what it says of the reporter as a whole. It is about figures that are
 * added up and never less than nothing; of the bodies that are not named nothing is known, so that the parts may be less.
 */
record PartsOfWhole(Said said) {

    static final Code TOGETHER_MORE = new Code("parts-more-than-whole");

    /** One body has no more than all of them. */
    Stream<Violation> violated(IndicatorAsked asked) {
        return whole(asked).stream().flatMap(whole -> parts(asked)
                .filter(part -> part.value().compareTo(whole.value()) > 0)
                .map(part -> new Violation(
                        part.pointer(),
                        "part-more-than-whole",
                        part.value(),
                        Words.of(
                                "\"%s\" của %s (%s) không được lớn hơn của toàn đơn vị (%s).",
                                "\"%s\" of %s (%s) must not be more than that of the whole (%s).",
                                asked.name(),
                                String.valueOf(part.cell().organisation()),
                                plain(part.value()),
                                plain(whole.value())))));
    }

    /** Together they have more where one lies in another, a commune in its district, or two share in one thing: that is asked. */
    Optional<Question> doubtful(IndicatorAsked asked) {
        var parts = parts(asked).map(Figure::value).toList();
        return whole(asked)
                .filter(_ -> !parts.isEmpty())
                .filter(whole -> parts.stream().allMatch(part -> part.compareTo(whole.value()) <= 0))
                .filter(whole -> sum(parts).compareTo(whole.value()) > 0)
                .map(whole -> new Question(
                        whole,
                        TOGETHER_MORE,
                        Words.of(
                                "%d đơn vị nêu tên cộng lại được %s, lớn hơn số của toàn đơn vị (%s).",
                                "The %d bodies that are named add up to %s, which is more than the whole (%s).",
                                parts.size(),
                                plain(sum(parts)),
                                plain(whole.value()))));
    }

    private Optional<Figure> whole(IndicatorAsked asked) {
        boolean isAdded = asked.total() == Total.SUM
                && !asked.kindOrUsual().isQuotient()
                && Range.of(asked).neverNegative();
        return isAdded ? said.of(asked.code(), null) : Optional.empty();
    }

    private Stream<Figure> parts(IndicatorAsked asked) {
        return said.of(asked.code()).filter(figure -> figure.cell().organisation() != null);
    }

    private static BigDecimal sum(List<BigDecimal> parts) {
        return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
