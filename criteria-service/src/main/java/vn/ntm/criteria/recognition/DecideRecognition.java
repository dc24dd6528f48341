package vn.ntm.criteria.recognition;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.recognition.Refusal.Unmet;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

/** "Quyết định công nhận" and "công bố": everything that is asked for holds on the day of the decision. */
@ApplicationScoped
class DecideRecognition {

    private final Desk desk;
    private final Eligibility eligibility;
    private final History history;
    private final Outbox outbox;

    DecideRecognition(Desk desk, Eligibility eligibility, History history, Outbox outbox) {
        this.desk = desk;
        this.eligibility = eligibility;
        this.history = history;
        this.outbox = outbox;
    }

    @Transactional
    Versioned<RecognitionView> decide(UUID id, @Nullable IfMatch read, Decision said) {
        var by = desk.by();
        var dossier = desk.takeFromAbove(id, read);
        dossier.mayBecome(State.RECOGNISED);
        var findings = new Findings();
        findings.day("/decidedOn", said.decidedOn(), by.today(), null);
        findings.refuseIfAny();
        var unmet = eligibility.unmet(dossier, said.decidedOn());
        if (!unmet.isEmpty()) {
            throw new Refused(new Unmet(dossier.code(), unmet));
        }
        history.add(dossier.decide(said, by), said);
        outbox.add(dossier.recognised());
        return history.answer(dossier);
    }

    @Transactional
    Versioned<RecognitionView> announce(UUID id, @Nullable IfMatch read, Announcement said) {
        var by = desk.by();
        var dossier = desk.takeFromAbove(id, read);
        dossier.mayBecome(State.ANNOUNCED);
        var findings = new Findings();
        findings.day("/announcedOn", said.announcedOn(), by.today(), dossier.decidedOn());
        findings.refuseIfAny();
        history.add(dossier.announce(said, by), said);
        return history.answer(dossier);
    }
}
