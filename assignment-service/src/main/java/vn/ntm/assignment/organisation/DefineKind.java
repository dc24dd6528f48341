package vn.ntm.assignment.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.organisation.Refusal.AnotherCode;
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
        var known = kinds.findById(code.text());
        if (known == null) {
            var kind = new Kind(code, names);
            kinds.persistAndFlush(kind);
            return Versioned.created(kind.line(), kind.revision());
        }
        if (!known.isNamed(names)) {
            IfMatch.check(ifMatch, known.revision());
            known.name(names);
            kinds.flush();
        }
        return Versioned.of(known.line(), known.revision());
    }
}
