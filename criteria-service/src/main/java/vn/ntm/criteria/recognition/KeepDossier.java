package vn.ntm.criteria.recognition;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.recognition.Refusal.DossierClosed;
import vn.ntm.criteria.recognition.Refusal.WithTheExaminers;
import vn.ntm.criteria.recognition.rule.Declaration;
import vn.ntm.criteria.recognition.rule.SurveyLine;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

/** What the dossier holds: evidence, survey, declarations. Each PUT is the whole; the history keeps what it was before. */
@ApplicationScoped
class KeepDossier {

    private final Desk desk;
    private final Units units;
    private final Eligibility eligibility;
    private final History history;

    KeepDossier(Desk desk, Units units, Eligibility eligibility, History history) {
        this.desk = desk;
        this.units = units;
        this.eligibility = eligibility;
        this.history = history;
    }

    @Transactional
    Versioned<RecognitionView> evidence(UUID id, @Nullable IfMatch read, List<EvidenceItem> items) {
        var by = desk.by();
        var dossier = take(id, read);
        var findings = new Findings();
        DossierRules.evidence(dossier, items, findings);
        findings.refuseIfAny();
        dossier.keep(items.stream().map(item -> known(dossier, item, by)).toList());
        return keep(dossier, dossier.step(Act.GIVE_EVIDENCE, by), items);
    }

    @Transactional
    Versioned<RecognitionView> survey(UUID id, @Nullable IfMatch read, List<SurveyLine> lines) {
        var by = desk.by();
        var dossier = take(id, read);
        var findings = new Findings();
        DossierRules.survey(lines, units.branch(dossier.unit(), by.today()), findings);
        findings.refuseIfAny();
        dossier.asked(lines);
        return keep(dossier, dossier.step(Act.GIVE_SURVEY, by), lines);
    }

    @Transactional
    Versioned<RecognitionView> declarations(UUID id, @Nullable IfMatch read, List<Declaration> said) {
        var by = desk.by();
        var dossier = take(id, read);
        var findings = new Findings();
        DossierRules.declarations(eligibility.terms(dossier).prerequisites(), said, findings);
        findings.refuseIfAny();
        dossier.declare(said);
        return keep(dossier, dossier.step(Act.DECLARE, by), said);
    }

    private Recognition take(UUID id, @Nullable IfMatch read) {
        var dossier = desk.take(id, read);
        if (!dossier.state().open()) {
            throw new Refused(new DossierClosed(dossier.code(), dossier.state()));
        }
        if (!dossier.state().inTheUnitsHands() && !desk.above(dossier)) {
            throw new Refused(new WithTheExaminers(dossier.code()));
        }
        return dossier;
    }

    private static EvidenceItem known(Recognition dossier, EvidenceItem item, By by) {
        return dossier.evidence().stream().filter(item::same).findFirst().orElseGet(() -> item.added(by));
    }

    private Versioned<RecognitionView> keep(Recognition dossier, Step step, Object said) {
        history.add(step, said);
        return history.answer(dossier);
    }
}
