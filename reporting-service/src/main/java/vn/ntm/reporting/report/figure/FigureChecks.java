package vn.ntm.reporting.report.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.events.FigureKind;
import vn.ntm.events.RegimeTerms;
import vn.ntm.events.RegimeTerms.FigureRelation;
import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.report.Content;
import vn.ntm.reporting.report.figure.Said.Figure;

/** Judges the single figures of a report by what the regime says of its own indicators; those of its form have its rules. */
@ApplicationScoped
public class FigureChecks {

    private static final Code UNUSUAL = new Code("unusual-rate");

    private final PreviousFigures previousFigures;

    FigureChecks(PreviousFigures previousFigures) {
        this.previousFigures = previousFigures;
    }

    /** Whether nothing is wrong, and it is only asked whether what is there is right. */
    public static boolean onlyAsks(List<Violation> violations) {
        return violations.stream().allMatch(violation -> violation.code().equals(Question.UNANSWERED));
    }

    /**
     * Every error, and every question that nobody has answered.
     *
     * @param completed the terms with what their form asks besides, of which a rate may be made
     */
    public List<Violation> violations(
            Obligation obligation, Content content, RegimeTerms terms, RegimeTerms completed) {
        return Stream.concat(
                        errors(content, terms, completed),
                        open(obligation, content, terms, completed).map(Question::asked))
                .toList();
    }

    /** The questions alone, for who is still writing. */
    public List<FigureQuestion> questions(
            Obligation obligation, Content content, RegimeTerms terms, RegimeTerms completed) {
        return open(obligation, content, terms, completed).map(Question::line).toList();
    }

    static Stream<Violation> errors(Content content, RegimeTerms terms, RegimeTerms completed) {
        var said = Said.in(content);
        var relations = new Relations(said, byCode(completed));
        var parts = new PartsOfWhole(said);
        var stated = terms.relations() == null ? List.<FigureRelation>of() : terms.relations();
        return Stream.of(
                        terms.indicators().stream().flatMap(asked -> said.of(asked.code())
                                .flatMap(figure -> Range.of(asked).violatedBy(figure, asked))),
                        stated.stream().flatMap(relations::violated),
                        terms.indicators().stream().flatMap(relations::violated),
                        terms.indicators().stream().flatMap(parts::violated))
                .flatMap(Function.identity());
    }

    private Stream<Question> open(Obligation obligation, Content content, RegimeTerms terms, RegimeTerms completed) {
        var said = Said.in(content);
        var known = byCode(completed);
        var parts = new PartsOfWhole(said);
        boolean cumulative = Boolean.TRUE.equals(terms.cumulative());
        var jumps = previousFigures
                .before(obligation, byCode(terms).keySet())
                .map(before -> new Jump(before, obligation.period(), cumulative));
        var falls = previousFigures
                .after(obligation, cumulative ? byCode(terms).keySet() : Set.of())
                .map(after -> new LaterFall(after, obligation.period()));
        return terms.indicators().stream()
                .flatMap(asked -> Stream.concat(
                        parts.doubtful(asked).stream(), said.of(asked.code()).flatMap(figure -> Stream.of(
                                        unusual(figure, asked, said, known),
                                        jumps.flatMap(jump -> jump.of(figure, asked)),
                                        falls.flatMap(fall -> fall.of(figure, asked)))
                                .flatMap(Optional::stream))))
                .filter(question -> !question.isAnsweredIn(content));
    }

    /** A plan may be fulfilled to 120 %, a price may fall by 3 %; most often it is a slip. */
    static Optional<Question> unusual(Figure figure, IndicatorAsked asked, Said said, Map<Code, IndicatorAsked> known) {
        boolean limited = asked.least() != null || asked.most() != null;
        boolean reckoned = asked.numerator() != null
                && asked.denominator() != null
                && asked.dividesPlainly(known.get(asked.numerator()), known.get(asked.denominator()))
                && said.of(asked.numerator(), figure.cell().organisation()).isPresent();
        if (asked.kindOrUsual() != FigureKind.RATE || limited || reckoned) {
            return Optional.empty();
        }
        boolean inPercent = asked.whole().compareTo(BigDecimal.ONE) > 0;
        boolean tooMuch = inPercent && figure.value().compareTo(asked.whole()) > 0;
        return figure.value().signum() < 0 || tooMuch
                ? Optional.of(new Question(
                        figure,
                        UNUSUAL,
                        Words.of(
                                "%s %s là tỷ lệ khác thường.",
                                "%s %s is an unusual rate.", Range.plain(figure.value()), asked.unit())))
                : Optional.empty();
    }

    private static Map<Code, IndicatorAsked> byCode(RegimeTerms terms) {
        return terms.indicators().stream()
                .collect(Collectors.toMap(IndicatorAsked::code, Function.identity(), (first, _) -> first));
    }
}
