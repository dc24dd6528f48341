package vn.ntm.criteria.recognition;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.recognition.Refusal.NoSuchRecognition;
import vn.ntm.criteria.recognition.Refusal.OwnRecognition;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;

/** The dossiers that lie in the caller's branch; whoever takes one holds it until the transaction ends. */
@ApplicationScoped
class Desk {

    private final Recognitions recognitions;
    private final Caller caller;
    private final Clock clock;

    Desk(Recognitions recognitions, Caller caller, Clock clock) {
        this.recognitions = recognitions;
        this.caller = caller;
        this.clock = clock;
    }

    By by() {
        return new By(caller.account(), caller.organisation(), clock.instant());
    }

    Recognition seen(UUID id) {
        return recognitions
                .findByIdOptional(id)
                .filter(found -> caller.covers(found.unit()))
                .orElseThrow(() -> new Refused(new NoSuchRecognition(id)));
    }

    Recognition take(UUID id, @Nullable IfMatch read) {
        seen(id);
        var dossier = recognitions.findById(id, LockModeType.PESSIMISTIC_WRITE);
        IfMatch.check(read, dossier.revision());
        return dossier;
    }

    /** For those who judge: nobody judges himself. */
    Recognition takeFromAbove(UUID id, @Nullable IfMatch read) {
        var dossier = take(id, read);
        if (!above(dossier)) {
            throw new Refused(new OwnRecognition(dossier.unit()));
        }
        return dossier;
    }

    boolean above(Recognition dossier) {
        return caller.has("criteria-manager") && !caller.organisation().equals(dossier.unit());
    }
}
