package vn.ntm.criteria.recognition.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.ntm.criteria.recognition.rule.Prerequisite.Satisfaction;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Words;

/** Residents' satisfaction: over all who were asked, and in each commune for each content. */
final class SatisfactionCheck {

    private SatisfactionCheck() {}

    static Finding of(Satisfaction asked, Facts facts) {
        var survey = facts.survey();
        if (survey.isEmpty()) {
            return Finding.of(
                    asked.label(),
                    false,
                    null,
                    Words.of(
                            "Chưa có kết quả lấy ý kiến hài lòng của người dân.",
                            "There is no survey of residents' satisfaction."));
        }
        var overall = overall(survey);
        var objections = new ArrayList<Words>();
        low(survey, asked.each()).forEach(objections::add);
        var wanted = asked.kinds().isEmpty() ? Set.of(facts.unit()) : facts.unitsBelow(asked.kinds());
        var missing = new TreeSet<Code>();
        unasked(survey, wanted, missing).forEach(objections::add);
        return new Finding(
                asked.label(),
                overall.atLeast(asked.overall()) && objections.isEmpty(),
                overall.toString(),
                objections.stream().reduce(Sentences.share(overall, asked.overall()), Sentences::followed),
                wanted.stream().sorted().toList(),
                List.copyOf(missing));
    }

    private static Ratio overall(List<SurveyLine> survey) {
        return Ratio.of(
                survey.stream().mapToLong(SurveyLine::satisfied).sum(),
                survey.stream().mapToLong(SurveyLine::asked).sum());
    }

    private static List<Words> low(List<SurveyLine> survey, @org.jspecify.annotations.Nullable BigDecimal each) {
        if (each == null) {
            return List.of();
        }
        return survey.stream()
                .filter(line -> !rate(line).atLeast(each))
                .map(line -> named(line, Sentences.share(rate(line), each)))
                .toList();
    }

    private static Words named(SurveyLine line, Words figures) {
        var prefix = "%s, %s: ".formatted(line.commune(), line.content());
        return Words.of(prefix + figures.vi(), prefix + figures.en());
    }

    /** Every commune is asked about every content that is asked about at all. */
    private static List<Words> unasked(List<SurveyLine> survey, Set<Code> wanted, Set<Code> missing) {
        var contents = survey.stream().map(SurveyLine::content).collect(Collectors.toCollection(TreeSet::new));
        var found = new ArrayList<Words>();
        for (var content : contents) {
            var absent = new TreeSet<>(wanted);
            survey.stream()
                    .filter(line -> line.content().equals(content))
                    .forEach(line -> absent.remove(line.commune()));
            if (!absent.isEmpty()) {
                missing.addAll(absent);
                var where = absent.stream().map(Code::text).collect(Collectors.joining(", "));
                found.add(Words.of("%s: chưa lấy ý kiến ở %s", "%s: nobody was asked in %s", content, where));
            }
        }
        return found;
    }

    private static Ratio rate(SurveyLine line) {
        return Ratio.of(line.satisfied(), line.asked());
    }
}
