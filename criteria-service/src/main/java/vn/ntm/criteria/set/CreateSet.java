package vn.ntm.criteria.set;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.set.Refusal.Broken;
import vn.ntm.criteria.set.Refusal.CodeTaken;
import vn.ntm.kernel.Code;
import vn.ntm.platform.caller.Caller;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.Versioned;

/** Any body may name a set for units of its own branch; the country's come with the product. */
@ApplicationScoped
class CreateSet {

    private final Sets sets;
    private final NamingRules rules;
    private final Authority authority;
    private final Caller caller;

    CreateSet(Sets sets, NamingRules rules, Authority authority, Caller caller) {
        this.sets = sets;
        this.rules = rules;
        this.authority = authority;
        this.caller = caller;
    }

    @Transactional
    Versioned<SetView> create(NewSet said) {
        return create(said, authority.writesForAll() ? null : caller.organisation());
    }

    @Transactional
    Versioned<SetView> create(NewSet said, @Nullable Code owner) {
        var broken = rules.broken(said);
        if (!broken.isEmpty()) {
            throw new Refused(new Broken(broken));
        }
        if (sets.named(said.code())) {
            throw new Refused(new CodeTaken(said.code()));
        }
        var set = new CriteriaSet(said, owner);
        sets.persistAndFlush(set);
        return Versioned.created(SetView.of(set, null, List.of()), set.revision());
    }
}
