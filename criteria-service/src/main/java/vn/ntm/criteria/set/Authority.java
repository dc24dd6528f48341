package vn.ntm.criteria.set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.criteria.set.Refusal.OfAnotherBody;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;

/** Who may write a set: those in whose branch its owner lies; the country's, an administrator with nobody above. */
@ApplicationScoped
class Authority {

    private final Caller caller;

    Authority(Caller caller) {
        this.caller = caller;
    }

    void over(CriteriaSet set) {
        if (!writes(set)) {
            throw new Refused(new OfAnotherBody(set.code()));
        }
    }

    boolean writes(CriteriaSet set) {
        return set.owner().map(caller::covers).orElseGet(this::writesForAll);
    }

    boolean writesForAll() {
        return caller.has("admin") && caller.isAtTheTop();
    }

    /** Whether the caller may read what is only drafted: of the country's sets, and of those of the own branch. */
    boolean drafts(CriteriaSet set) {
        return drafts() && set.owner().map(caller::covers).orElse(true);
    }

    /** Whether the caller is told that a set is being drafted, which keeps its code from being taken twice. */
    boolean drafts() {
        return caller.has("criteria-manager");
    }
}
