package vn.ntm.criteria.set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.criteria.set.Refusal.OfAnotherBody;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;

/** Who may write a set: those in whose branch its owner lies; the country's, an administrator. */
@ApplicationScoped
class Authority {

    private final Caller caller;

    Authority(Caller caller) {
        this.caller = caller;
    }

    void over(CriteriaSet set) {
        boolean may = set.owner().map(caller::covers).orElseGet(() -> caller.has("admin"));
        if (!may) {
            throw new Refused(new OfAnotherBody(set.code()));
        }
    }
}
