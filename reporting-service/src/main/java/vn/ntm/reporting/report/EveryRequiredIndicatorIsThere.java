package vn.ntm.reporting.report;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.ntm.events.RegimeTerms;
import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

record EveryRequiredIndicatorIsThere() implements Requirement {

    @Override
    public Stream<Violation> violatedBy(Content content, RegimeTerms terms) {
        var given = content.values().stream().map(Content.Figure::indicator).collect(Collectors.toSet());
        var known = terms.indicators().stream()
                .collect(Collectors.toMap(IndicatorAsked::code, Function.identity(), (first, _) -> first));
        return terms.indicators().stream()
                .filter(IndicatorAsked::required)
                .filter(asked -> !given.contains(asked.code()))
                .filter(asked -> !follows(asked, given, known))
                .map(asked -> new Violation(
                        "/values",
                        "indicator-missing",
                        asked.code().text(),
                        Words.of(
                                "Thiếu chỉ tiêu \"%s\" (%s).",
                                "The indicator \"%s\" (%s) is missing.", asked.name(), asked.code())));
    }

    /** Nobody needs to type a rate that its numerator and denominator come to; of nothing there is none. */
    private static boolean follows(IndicatorAsked asked, Set<Code> given, Map<Code, IndicatorAsked> known) {
        return asked.numerator() != null
                && asked.denominator() != null
                && given.contains(asked.numerator())
                && given.contains(asked.denominator())
                && asked.dividesPlainly(known.get(asked.numerator()), known.get(asked.denominator()));
    }
}
