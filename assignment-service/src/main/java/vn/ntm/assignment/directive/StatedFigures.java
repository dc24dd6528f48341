package vn.ntm.assignment.directive;

import java.util.regex.Pattern;

import vn.ntm.assignment.arithmetic.Faults;
import vn.ntm.assignment.arithmetic.Figures;
import vn.ntm.assignment.arithmetic.StatedCheck;
import vn.ntm.assignment.target.StateTargets;
import vn.ntm.assignment.target.TargetFigures;
import vn.ntm.assignment.target.TargetRules;

/** What must hold of a document's targets, and of the checks that it states for them. */
record StatedFigures(Register register, Findings findings) {

    /** Figures of a funding plan, which may come later. */
    private static final Pattern OF_FUNDING = Pattern.compile("(funding|component|share):\\S{1,80}");

    void check(Document document) {
        var faults = new Faults();
        StateTargets.checkNumbers(document.code(), document.targets(), faults);
        var rules = new TargetRules(register.bodies(), register.kinds(), register.units(), faults);
        for (int i = 0; i < document.targets().size(); i++) {
            rules.check("/targets/" + i, document.targets().get(i));
        }
        checks(document, faults);
        findings.take(faults);
    }

    private static void checks(Document document, Faults faults) {
        var figures = new Figures(TargetFigures.of(document.targets()));
        for (int i = 0; i < document.arithmetic().size(); i++) {
            var at = "/checks/" + i;
            document.arithmetic()
                    .get(i)
                    .references()
                    .filter(reference -> !figures.has(reference)
                            && !OF_FUNDING.matcher(reference).matches())
                    .distinct()
                    .forEach(reference -> faults.say(
                            at,
                            "unknown-figure",
                            reference,
                            "Văn bản không có số liệu này.",
                            "The document has no such figure."));
        }
        faults.repeated(
                "/checks/%d/what",
                document.arithmetic().stream().map(StatedCheck::what).toList());
    }
}
