package vn.ntm.criteria.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.recognition.Refusal.NoSuchUnit;
import vn.ntm.criteria.recognition.Refusal.OwnRecognition;
import vn.ntm.criteria.set.PublishedSets;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.outbox.Outbox;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

/** "Thừa nhận" after a merger: never by itself, always by a decision. The predecessors' own stay as they are. */
@ApplicationScoped
class AcknowledgeRecognition {

    private final Desk desk;
    private final Recognitions recognitions;
    private final RegisterDossier registry;
    private final PublishedSets sets;
    private final History history;
    private final Outbox outbox;
    private final Caller caller;

    AcknowledgeRecognition(
            Desk desk,
            Recognitions recognitions,
            RegisterDossier registry,
            PublishedSets sets,
            History history,
            Outbox outbox,
            Caller caller) {
        this.desk = desk;
        this.recognitions = recognitions;
        this.registry = registry;
        this.sets = sets;
        this.history = history;
        this.outbox = outbox;
        this.caller = caller;
    }

    @Transactional
    Versioned<RecognitionView> acknowledge(UUID id, @Nullable IfMatch read, Acknowledgement said) {
        var by = desk.by();
        var first = desk.takeFromAbove(id, read);
        if (!caller.covers(said.unit())) {
            throw new Refused(new NoSuchUnit(said.unit()));
        }
        if (by.organisation().equals(said.unit())) {
            throw new Refused(new OwnRecognition(said.unit()));
        }
        var predecessors = new ArrayList<>(List.of(first));
        said.others().stream()
                .distinct()
                .filter(other -> !other.equals(id))
                .map(desk::seen)
                .forEach(predecessors::add);
        check(predecessors, said, by);
        var standard = sets.numbered(first.set(), first.versionOfSet());
        registry.fits(said.unit(), standard, first.registeredOn());
        registry.free(said.code(), said.unit(), first.set());
        var all = predecessors.stream().map(Recognition::id).toList();
        var taken = new Recognition(said, standard, first, all);
        var step = taken.step(Act.ACKNOWLEDGE, by).effective(said.decidedOn()).remarked(said.remark());
        recognitions.persist(taken);
        history.add(step, said);
        outbox.add(taken.recognised());
        return history.created(taken);
    }

    private static void check(List<Recognition> predecessors, Acknowledgement said, By by) {
        var findings = new Findings();
        findings.day("/decidedOn", said.decidedOn(), by.today(), null);
        var first = predecessors.getFirst();
        for (var one : predecessors) {
            if (!one.holdsOn(said.decidedOn())) {
                findings.say(
                        "/others",
                        "not-in-force",
                        one.code(),
                        "Vào ngày quyết định, công nhận này không có hiệu lực.",
                        "On the day of the decision this recognition is not in force.");
            }
            if (!one.set().equals(first.set())) {
                findings.say(
                        "/others",
                        "of-another-set",
                        one.code(),
                        "Công nhận theo bộ tiêu chí khác.",
                        "It was recognised under another set.");
            }
        }
        findings.refuseIfAny();
    }
}
