package vn.ntm.criteria.recognition;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.recognition.Refusal.Broken;
import vn.ntm.criteria.recognition.Refusal.NobodyExamines;
import vn.ntm.criteria.recognition.Refusal.NotYetExamined;
import vn.ntm.criteria.recognition.rule.RequiredEvidence.Before;
import vn.ntm.criteria.recognition.rule.Vote;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

/** Takes a dossier from step to step, up to the vote of the council. */
@ApplicationScoped
class AdvanceDossier {

    private final Desk desk;
    private final Eligibility eligibility;
    private final History history;

    AdvanceDossier(Desk desk, Eligibility eligibility, History history) {
        this.desk = desk;
        this.eligibility = eligibility;
        this.history = history;
    }

    /** "Tự đánh giá": the unit says that it is ready, and hands the dossier in. */
    @Transactional
    Versioned<RecognitionView> selfAssess(UUID id, @Nullable IfMatch read, Remark said) {
        var by = desk.by();
        var dossier = desk.take(id, read);
        dossier.mayBecome(State.SELF_ASSESSED);
        eligibility.refuseWithout(dossier, Before.SELF_ASSESS, by.today());
        return keep(
                dossier,
                dossier.become(State.SELF_ASSESSED, Act.SELF_ASSESS, by).remarked(said.remark()),
                said);
    }

    /** "Thẩm tra", while there is a body between the unit and who decides. */
    @Transactional
    Versioned<RecognitionView> examine(UUID id, @Nullable IfMatch read, Remark said) {
        var by = desk.by();
        var dossier = desk.takeFromAbove(id, read);
        dossier.mayBecome(State.EXAMINED);
        if (!eligibility.procedure(dossier, by.today()).examined()) {
            throw new Refused(new NobodyExamines(by.today().toString()));
        }
        eligibility.refuseWithout(dossier, Before.EXAMINE, by.today());
        return keep(dossier, dossier.become(State.EXAMINED, Act.EXAMINE, by).remarked(said.remark()), said);
    }

    /** "Thẩm định". */
    @Transactional
    Versioned<RecognitionView> appraise(UUID id, @Nullable IfMatch read, Remark said) {
        var by = desk.by();
        var dossier = desk.takeFromAbove(id, read);
        dossier.mayBecome(State.APPRAISED);
        if (dossier.state() == State.SELF_ASSESSED
                && eligibility.procedure(dossier, by.today()).examined()) {
            throw new Refused(new NotYetExamined(dossier.code()));
        }
        eligibility.refuseWithout(dossier, Before.APPRAISE, by.today());
        return keep(dossier, dossier.become(State.APPRAISED, Act.APPRAISE, by).remarked(said.remark()), said);
    }

    /** The council's vote is kept whatever it says; a decision needs one that carries. */
    @Transactional
    Versioned<RecognitionView> vote(UUID id, @Nullable IfMatch read, Vote said) {
        var by = desk.by();
        var dossier = desk.takeFromAbove(id, read);
        dossier.mayBecome(State.VOTED);
        var broken = VoteRules.broken(said);
        if (!broken.isEmpty()) {
            throw new Refused(new Broken(broken));
        }
        eligibility.refuseWithout(dossier, Before.VOTE, by.today());
        return keep(dossier, dossier.vote(said, by), said);
    }

    @Transactional
    Versioned<RecognitionView> giveBack(UUID id, @Nullable IfMatch read, Reason said) {
        var by = desk.by();
        var dossier = desk.takeFromAbove(id, read);
        return keep(dossier, dossier.giveBack(said.reason(), by), said);
    }

    @Transactional
    Versioned<RecognitionView> refuse(UUID id, @Nullable IfMatch read, Reason said) {
        var by = desk.by();
        var dossier = desk.takeFromAbove(id, read);
        return keep(dossier, dossier.become(State.REFUSED, Act.REFUSE, by).remarked(said.reason()), said);
    }

    private Versioned<RecognitionView> keep(Recognition dossier, Step step, Object said) {
        history.add(step, said);
        return history.answer(dossier);
    }
}
