package vn.ntm.criteria.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.recognition.Refusal.NotRevocable;
import vn.ntm.criteria.set.Criterion;
import vn.ntm.criteria.set.PublishedSets;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

/** "Thu hồi quyết định công nhận". */
@ApplicationScoped
class RevokeRecognition {

    private final Desk desk;
    private final PublishedSets sets;
    private final Eligibility eligibility;
    private final History history;
    private final Outbox outbox;

    RevokeRecognition(Desk desk, PublishedSets sets, Eligibility eligibility, History history, Outbox outbox) {
        this.desk = desk;
        this.sets = sets;
        this.eligibility = eligibility;
        this.history = history;
        this.outbox = outbox;
    }

    @Transactional
    Versioned<RecognitionView> revoke(UUID id, @Nullable IfMatch read, Revocation said) {
        var by = desk.by();
        var dossier = desk.takeFromAbove(id, read);
        dossier.mayBecome(State.REVOKED);
        var criteria = sets.numbered(dossier.set(), dossier.versionOfSet()).content().criteria().stream()
                .map(Criterion::number)
                .toList();
        var findings = new Findings();
        findings.day("/revokedOn", said.revokedOn(), by.today(), dossier.decidedOn());
        known(said.fallen(), criteria, findings);
        findings.refuseIfAny();
        judge(dossier, said, criteria.size());
        history.add(dossier.revoke(said, by), said);
        outbox.add(dossier.revoked());
        return history.answer(dossier);
    }

    private void judge(Recognition dossier, Revocation said, int criteria) {
        var rule = eligibility.terms(dossier).revocation();
        if (rule == null) {
            return;
        }
        var judgement = rule.judge(said.fallen(), criteria);
        if (!judgement.revocable()) {
            throw new Refused(new NotRevocable(
                    dossier.code(),
                    List.of(new Violation("/fallen", "not-enough", judgement.figures(), judgement.reason()))));
        }
    }

    private static void known(List<String> fallen, List<String> criteria, Findings findings) {
        var seen = new HashSet<String>();
        var numbers = new ArrayList<>(fallen);
        for (int i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            if (!criteria.contains(number)) {
                findings.say(
                        "/fallen/" + i,
                        "no-such-criterion",
                        number,
                        "Bộ tiêu chí không có tiêu chí này.",
                        "The set has no such criterion.");
            }
            if (!seen.add(number)) {
                findings.say("/fallen/" + i, "repeated", number, "Đã nêu.", "It was named already.");
            }
        }
    }
}
