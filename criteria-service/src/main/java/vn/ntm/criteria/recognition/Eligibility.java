package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.criteria.recognition.Refusal.EvidenceMissing;
import vn.ntm.criteria.recognition.Refusal.NoProcedure;
import vn.ntm.criteria.recognition.Refusal.NoTerms;
import vn.ntm.criteria.recognition.rule.Checks;
import vn.ntm.criteria.recognition.rule.Finding;
import vn.ntm.criteria.recognition.rule.Procedure;
import vn.ntm.criteria.recognition.rule.RequiredEvidence.Before;
import vn.ntm.criteria.recognition.rule.Rulebook;
import vn.ntm.criteria.recognition.rule.Terms;
import vn.ntm.criteria.set.PublishedVersion;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** What a dossier still lacks: documents for its next step, prerequisites for its decision. */
@ApplicationScoped
class Eligibility {

    private final Rulebook rulebook;
    private final KnownFacts facts;

    Eligibility(Rulebook rulebook, KnownFacts facts) {
        this.rulebook = rulebook;
        this.facts = facts;
    }

    /**
     * Those in force when the dossier was registered: the procedure follows the law of its day, and a set may have begun before
     * it, as many a province's set for hamlets did.
     */
    Terms terms(PublishedVersion standard, LocalDate registeredOn) {
        return terms(standard.unitKind(), standard.tier(), registeredOn);
    }

    Terms terms(Recognition dossier) {
        return terms(dossier.unitKind(), dossier.tier(), dossier.registeredOn());
    }

    private Terms terms(Code kind, Code tier, LocalDate day) {
        return rulebook.terms(kind, tier, day)
                .orElseThrow(() -> new Refused(new NoTerms(kind, tier, day, rulebook.of(kind))));
    }

    Procedure procedure(Recognition dossier, LocalDate day) {
        return rulebook.procedure(dossier.unitKind(), day)
                .orElseThrow(() -> new Refused(new NoProcedure(dossier.unitKind(), day)));
    }

    List<Finding> onThatDay(Recognition dossier, LocalDate day) {
        var found = new ArrayList<Finding>();
        var vote = dossier.vote();
        if (vote != null) {
            found.addAll(procedure(dossier, day).of(vote));
        }
        found.addAll(Checks.of(terms(dossier).prerequisites(), facts.of(dossier, day)));
        return found;
    }

    List<Violation> missing(Recognition dossier, Before step, LocalDate day) {
        return terms(dossier).evidence().stream()
                .filter(required -> required.neededFor(step, day))
                .filter(required -> dossier.evidence().stream()
                        .noneMatch(item -> item.kind().equals(required.kind())))
                .map(required -> new Violation(
                        "/evidence",
                        "missing",
                        required.kind().text(),
                        Words.of("Thiếu: " + required.name(), "Missing: " + required.nameEn())))
                .toList();
    }

    void refuseWithout(Recognition dossier, Before step, LocalDate day) {
        var missing = missing(dossier, step, day);
        if (!missing.isEmpty()) {
            throw new Refused(new EvidenceMissing(missing));
        }
    }

    /** Everything that stands in the way of a decision on that day, documents included. */
    List<Violation> unmet(Recognition dossier, LocalDate day) {
        var found = new ArrayList<>(missing(dossier, Before.DECIDE, day));
        onThatDay(dossier, day).stream()
                .filter(finding -> !finding.met())
                .map(finding -> new Violation(
                        "/prerequisites/" + finding.asked().code(),
                        finding.asked().code().text(),
                        finding.figures(),
                        finding.told()))
                .forEach(found::add);
        return found;
    }
}
