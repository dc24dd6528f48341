package vn.ntm.criteria.recognition;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.criteria.recognition.Refusal.CodeTaken;
import vn.ntm.criteria.recognition.Refusal.NoSuchUnit;
import vn.ntm.criteria.recognition.Refusal.OneAlready;
import vn.ntm.criteria.recognition.Refusal.OtherKind;
import vn.ntm.criteria.set.PublishedSets;
import vn.ntm.criteria.set.PublishedVersion;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class RegisterDossier {

    private final Recognitions recognitions;
    private final PublishedSets sets;
    private final Units units;
    private final Eligibility eligibility;
    private final History history;
    private final Desk desk;
    private final Caller caller;

    RegisterDossier(
            Recognitions recognitions,
            PublishedSets sets,
            Units units,
            Eligibility eligibility,
            History history,
            Desk desk,
            Caller caller) {
        this.recognitions = recognitions;
        this.sets = sets;
        this.units = units;
        this.eligibility = eligibility;
        this.history = history;
        this.desk = desk;
        this.caller = caller;
    }

    @Transactional
    Versioned<RecognitionView> register(Registration said) {
        var by = desk.by();
        if (!caller.covers(said.unit())) {
            throw new Refused(new NoSuchUnit(said.unit()));
        }
        var standard = sets.inForceOn(by.today(), said.set());
        fits(said.unit(), standard, by.today());
        free(said.code(), said.unit(), said.set());
        var dossier = new Recognition(said.code(), said.unit(), standard, said.year(), by.today());
        var step = dossier.step(Act.REGISTER, by).remarked(said.remark());
        recognitions.persist(dossier);
        history.add(step, said);
        return history.created(dossier);
    }

    /** The unit is of the kind that the set is for, and there are terms for its tier. */
    void fits(Code unit, PublishedVersion standard, LocalDate registeredOn) {
        var kind = units.kind(unit).orElseThrow(() -> new Refused(new NoSuchUnit(unit)));
        if (!eligibility.terms(standard, registeredOn).kinds().contains(kind)) {
            throw new Refused(new OtherKind(unit, kind, standard.unitKind()));
        }
    }

    void free(Code code, Code unit, Code set) {
        if (recognitions.named(code)) {
            throw new Refused(new CodeTaken(code));
        }
        recognitions.standing(unit, set).ifPresent(one -> {
            throw new Refused(new OneAlready(one.code(), one.id(), one.state()));
        });
    }
}
