package vn.ntm.criteria.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import vn.ntm.criteria.recognition.rule.Declaration;
import vn.ntm.criteria.recognition.rule.Prerequisite;
import vn.ntm.criteria.recognition.rule.Prerequisite.Declared;
import vn.ntm.criteria.recognition.rule.Prerequisite.DeclaredFigure;
import vn.ntm.criteria.recognition.rule.Prerequisite.DeclaredShare;
import vn.ntm.criteria.recognition.rule.Prerequisite.Holds;
import vn.ntm.criteria.recognition.rule.Prerequisite.MeetsCriteria;
import vn.ntm.criteria.recognition.rule.Prerequisite.NoConstructionDebt;
import vn.ntm.criteria.recognition.rule.Prerequisite.Satisfaction;
import vn.ntm.criteria.recognition.rule.Prerequisite.ShareHolding;
import vn.ntm.criteria.recognition.rule.SurveyLine;
import vn.ntm.kernel.Code;

/** What evidence, survey and declarations must keep, all of it told at once. */
final class DossierRules {

    private DossierRules() {}

    /** Once the dossier is handed in, documents are added, never taken out. */
    static void evidence(Recognition dossier, List<EvidenceItem> items, Findings findings) {
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (items.subList(0, i).stream().anyMatch(item::same)) {
                findings.say("/" + i, "repeated", item.name(), "Tài liệu đã có.", "The document is there already.");
            }
        }
        if (dossier.state().inTheUnitsHands()) {
            return;
        }
        dossier.evidence().stream()
                .filter(known -> items.stream().noneMatch(known::same))
                .forEach(known -> findings.say(
                        "/",
                        "taken-out",
                        known.name(),
                        "Hồ sơ đã nộp: không rút tài liệu.",
                        "The dossier is handed in: no document is taken out."));
    }

    static void survey(List<SurveyLine> lines, Set<Code> within, Findings findings) {
        var seen = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.satisfied() > line.asked()) {
                findings.say(
                        "/" + i + "/satisfied",
                        "more-than-asked",
                        line.satisfied(),
                        "Nhiều hơn số người được hỏi.",
                        "More than were asked.");
            }
            if (!within.contains(line.commune())) {
                findings.say(
                        "/" + i + "/commune",
                        "not-of-this-unit",
                        line.commune(),
                        "Không thuộc đơn vị này.",
                        "It does not belong to this unit.");
            }
            if (!seen.add(line.commune() + "\n" + line.content())) {
                findings.say(
                        "/" + i,
                        "repeated",
                        line.content(),
                        "Nội dung này của xã này đã có.",
                        "This content of this commune is there already.");
            }
        }
    }

    static void declarations(List<Prerequisite> asked, List<Declaration> said, Findings findings) {
        var seen = new HashSet<Code>();
        for (int i = 0; i < said.size(); i++) {
            var one = said.get(i);
            var wanted = asked.stream()
                    .filter(prerequisite -> prerequisite.label().code().equals(one.code()))
                    .findFirst();
            if (wanted.isEmpty()) {
                findings.say("/" + i + "/code", "not-asked-for", one.code(), "Không yêu cầu.", "Nobody asks for it.");
            } else if (!answers(wanted.get(), one)) {
                findings.say(
                        "/" + i,
                        "no-answer",
                        one.code(),
                        "Cần: " + form(wanted.get()),
                        "It takes: " + form(wanted.get()));
            }
            if (!seen.add(one.code())) {
                findings.say("/" + i + "/code", "repeated", one.code(), "Đã nêu.", "It was declared already.");
            }
        }
    }

    private static boolean answers(Prerequisite asked, Declaration said) {
        var numerator = said.numerator();
        var denominator = said.denominator();
        var value = said.value();
        return switch (asked) {
            case Declared _ -> said.holds() != null;
            case NoConstructionDebt _, DeclaredFigure _ -> value != null && value.signum() >= 0;
            case DeclaredShare _ ->
                numerator != null && denominator != null && numerator.signum() >= 0 && denominator.signum() > 0;
            case Holds _, ShareHolding _, MeetsCriteria _, Satisfaction _ -> false;
        };
    }

    private static String form(Prerequisite asked) {
        return switch (asked) {
            case Declared _ -> "holds";
            case NoConstructionDebt _, DeclaredFigure _ -> "value >= 0";
            case DeclaredShare _ -> "numerator >= 0, denominator > 0";
            case Holds _, ShareHolding _, MeetsCriteria _, Satisfaction _ -> "-";
        };
    }
}
