package vn.ntm.criteria.set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.ntm.criteria.set.Refusal.Broken;
import vn.ntm.criteria.set.Refusal.InForce;
import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.IfMatch;
import vn.ntm.platform.revision.Versioned;

/** While nothing of it is published, a set may be called otherwise and be for others. */
@ApplicationScoped
class RenameSet {

    private final Sets sets;
    private final SetVersions versions;
    private final NamingRules rules;
    private final Authority authority;

    RenameSet(Sets sets, SetVersions versions, NamingRules rules, Authority authority) {
        this.sets = sets;
        this.versions = versions;
        this.rules = rules;
        this.authority = authority;
    }

    @Transactional
    Versioned<SetView> rename(Code code, @Nullable IfMatch ifMatch, NewSet said) {
        var set = sets.getAlone(code);
        authority.over(set);
        IfMatch.check(ifMatch, set.revision());
        if (!said.code().equals(code) || versions.current(set).isPresent()) {
            throw new Refused(new InForce(code));
        }
        var broken = rules.broken(said);
        if (!broken.isEmpty()) {
            throw new Refused(new Broken(broken));
        }
        set.name(said);
        sets.flush();
        return Versioned.of(SetView.of(set, null, versions.of(set)), set.revision());
    }
}
