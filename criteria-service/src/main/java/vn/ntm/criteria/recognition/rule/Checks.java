package vn.ntm.criteria.recognition.rule;

import java.math.BigDecimal;
import java.util.List;

import vn.ntm.criteria.recognition.rule.Prerequisite.Declared;
import vn.ntm.criteria.recognition.rule.Prerequisite.DeclaredFigure;
import vn.ntm.criteria.recognition.rule.Prerequisite.DeclaredShare;
import vn.ntm.criteria.recognition.rule.Prerequisite.Holds;
import vn.ntm.criteria.recognition.rule.Prerequisite.MeetsCriteria;
import vn.ntm.criteria.recognition.rule.Prerequisite.NoConstructionDebt;
import vn.ntm.criteria.recognition.rule.Prerequisite.Satisfaction;
import vn.ntm.criteria.recognition.rule.Prerequisite.ShareHolding;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Words;

/** How each kind of prerequisite is checked against what is known. */
public final class Checks {

    private Checks() {}

    public static List<Finding> of(List<Prerequisite> asked, Facts facts) {
        return asked.stream().map(prerequisite -> of(prerequisite, facts)).toList();
    }

    static Finding of(Prerequisite asked, Facts facts) {
        return switch (asked) {
            case Holds(var label, var tiers) -> holds(label, tiers, facts);
            case ShareHolding share -> ShareCheck.of(share, facts);
            case MeetsCriteria(var label) -> meets(label, facts);
            case Satisfaction satisfaction -> SatisfactionCheck.of(satisfaction, facts);
            case NoConstructionDebt(var label) -> DeclaredChecks.noDebt(label, facts);
            case Declared(var label) -> DeclaredChecks.condition(label, facts);
            case DeclaredShare(var label, BigDecimal atLeast) -> DeclaredChecks.share(label, atLeast, facts);
            case DeclaredFigure(var label, BigDecimal atLeast, String unit) ->
                DeclaredChecks.figure(label, atLeast, unit, facts);
        };
    }

    private static Finding holds(Label label, List<Code> tiers, Facts facts) {
        boolean met = !facts.holding(List.of(facts.unit()), tiers).isEmpty();
        var reason = met
                ? Words.of("%s đã được công nhận.", "%s is recognised.", facts.unit())
                : Words.of(
                        "%s chưa được công nhận vào ngày quyết định.",
                        "%s is not recognised on the day of the decision.", facts.unit());
        return new Finding(label, met, null, reason, List.of(facts.unit()), met ? List.of() : List.of(facts.unit()));
    }

    private static Finding meets(Label label, Facts facts) {
        return facts.verdict()
                .map(verdict ->
                        Finding.of(label, verdict.setMet(), verdict.met() + "/" + verdict.criteria(), reason(verdict)))
                .orElseGet(() -> Finding.of(
                        label,
                        false,
                        null,
                        Words.of(
                                "Chưa có kết quả đánh giá theo bộ tiêu chí.",
                                "There is no evaluation against the criteria set.")));
    }

    private static Words reason(Verdict verdict) {
        var figures = Words.of("Đạt %s/%s tiêu chí", "%s of %s criteria are met", verdict.met(), verdict.criteria());
        return verdict.lacking().isEmpty()
                ? figures
                : Sentences.followed(
                        figures,
                        Words.of(
                                "chưa đạt hoặc thiếu số liệu: %s",
                                "not met or without figures: %s", String.join(", ", verdict.lacking())));
    }
}
