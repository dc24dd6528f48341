package vn.ntm.criteria.set;

import java.util.Set;

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
    private final Confirmations confirmations;
    private final NamingRules rules;
    private final Authority authority;

    RenameSet(Sets sets, SetVersions versions, Confirmations confirmations, NamingRules rules, Authority authority) {
        this.sets = sets;
        this.versions = versions;
        this.confirmations = confirmations;
        this.rules = rules;
        this.authority = authority;
    }

    @Transactional
    Versioned<SetView> rename(Code code, @Nullable IfMatch ifMatch, NewSet said) {
        var set = sets.getAlone(code);
        authority.over(set);
        if (set.says(said)) {
            return view(set);
        }
        IfMatch.check(ifMatch, view(set).revision());
        if (!said.code().equals(code) || versions.current(set).isPresent()) {
            throw new Refused(new InForce(code));
        }
        var broken = rules.broken(said);
        if (!broken.isEmpty()) {
            throw new Refused(new Broken(broken));
        }
        set.name(said);
        versions.of(set).forEach(versions::touch);
        sets.flush();
        return view(set);
    }

    /** As it is read without naming a version: the last published one, else the draft. */
    private Versioned<SetView> view(CriteriaSet set) {
        var all = versions.of(set);
        var shown = versions.current(set).or(() -> all.stream().findFirst());
        var confirmed = shown.map(confirmations::of).orElse(Set.of());
        return Versioned.of(
                SetView.of(set, shown.orElse(null), all, confirmed),
                shown.map(SetVersion::revision).orElse(set.revision()));
    }
}
