package vn.ntm.assignment.organisation;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Refusal.AnotherCode;
import vn.ntm.assignment.organisation.Refusal.EndsBeforeItBegins;
import vn.ntm.assignment.organisation.Refusal.KindStillInUse;
import vn.ntm.assignment.organisation.Refusal.OnlyTheInstallation;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class DefineKind {

    private final Kinds kinds;
    private final Caller caller;

    DefineKind(Kinds kinds, Caller caller) {
        this.kinds = kinds;
        this.caller = caller;
    }

    /** Kinds belong to the whole country, so no branch may change them. */
    @Transactional
    Versioned<KindLine> define(Code code, KindNames names, @Nullable IfMatch ifMatch) {
        if (names.code() != null && !names.code().equals(code)) {
            throw new Refused(new AnotherCode(code, names.code()));
        }
        if (!caller.isInstallationAdministrator()) {
            throw new Refused(new OnlyTheInstallation());
        }
        if (names.validTo() != null && names.endsBeforeItBegins()) {
            throw new Refused(new EndsBeforeItBegins(names.validTo()));
        }
        var known = kinds.findById(code.text());
        if (known == null) {
            var kind = new Kind(code, names);
            kinds.persistAndFlush(kind);
            return Versioned.created(kind.line(), kind.revision());
        }
        if (!known.isAs(names)) {
            IfMatch.check(ifMatch, known.revision());
            mayEnd(code, names.validTo());
            known.define(names);
            kinds.flush();
        }
        return Versioned.of(known.line(), known.revision());
    }

    /** A kind ends when nobody is of it any more: first the legal event, then its kind. */
    private void mayEnd(Code code, @Nullable LocalDate lastDay) {
        if (lastDay != null) {
            var still = kinds.stillOf(code, lastDay.plusDays(1));
            if (!still.isEmpty()) {
                throw new Refused(new KindStillInUse(code, lastDay, still));
            }
        }
    }
}
