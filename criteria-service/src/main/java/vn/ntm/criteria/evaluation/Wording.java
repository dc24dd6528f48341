package vn.ntm.criteria.evaluation;

import static java.util.Objects.requireNonNullElse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.rule.Assessment;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.PublishedVersion;

/** An assessment in words. */
final class Wording {

    private final PublishedVersion version;

    Wording(PublishedVersion version) {
        this.version = version;
    }

    Answer.OfUnit of(@Nullable UUID id, Judged judged, boolean whole) {
        var assessment = judged.assessment();
        var names = names(judged.standard().added());
        int met = assessment.satisfied().size();
        var open = open(assessment, names);
        var openEn = open(assessment, namesEn(judged.standard().added()));
        int all = assessment.criteria().size();
        return new Answer.OfUnit(
                id,
                judged.unit().organisation(),
                assessment.verdict(),
                met,
                all,
                "đạt %d/%d tiêu chí%s".formatted(met, all, open.isEmpty() ? "" : "; còn thiếu: " + open),
                "%d of %d met%s".formatted(met, all, openEn.isEmpty() ? "" : "; not met yet: " + openEn),
                whole
                        ? assessment.criteria().stream()
                                .map(one -> criterion(one, names))
                                .toList()
                        : null);
    }

    private static String open(Assessment assessment, Map<String, String> names) {
        return assessment.criteria().stream()
                .filter(one -> !one.verdict().satisfied())
                .map(one -> names.getOrDefault(one.number(), one.number()) + " (" + one.number() + ")")
                .collect(Collectors.joining(", "));
    }

    /** In Vietnamese where nobody has said it in English. */
    private Map<String, String> namesEn(List<Criterion> added) {
        var names = new HashMap<String, String>();
        Stream.concat(version.content().criteria().stream(), added.stream())
                .forEach(one -> names.put(one.number(), requireNonNullElse(one.nameEn(), one.name())));
        return names;
    }

    private Map<String, String> names(List<Criterion> added) {
        var names = new HashMap<String, String>();
        version.content().criteria().forEach(one -> names.put(one.number(), one.name()));
        added.forEach(one -> names.put(one.number(), one.name()));
        return names;
    }

    private static Answer.OfCriterion criterion(Assessment.OfCriterion one, Map<String, String> names) {
        return new Answer.OfCriterion(
                one.number(),
                names.getOrDefault(one.number(), one.number()),
                one.verdict(),
                one.asAWhole(),
                one.missing(),
                one.indicators().stream().map(Wording::indicator).toList());
    }

    private static Answer.OfIndicator indicator(Assessment.OfIndicator one) {
        var reason = one.judgement().reason().words();
        return new Answer.OfIndicator(
                one.number(),
                one.judgement().verdict(),
                one.fact() == null ? null : one.fact().toString(),
                reason.vi(),
                reason.en(),
                one.judgement().distance(),
                one.judgement().atThreshold());
    }
}
