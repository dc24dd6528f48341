package vn.ntm.criteria.set;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.ntm.criteria.set.Refusal.Broken;
import vn.ntm.criteria.set.Refusal.CodeTaken;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.revision.Versioned;

@ApplicationScoped
class CreateSet {

    private final Sets sets;

    CreateSet(Sets sets) {
        this.sets = sets;
    }

    @Transactional
    Versioned<SetView> create(NewSet said) {
        if (said.validTo() != null && said.validTo().isBefore(said.validFrom())) {
            var findings = new Findings();
            findings.say(
                    "/validTo",
                    "before-valid-from",
                    said.validTo(),
                    "Hết hiệu lực trước khi có hiệu lực.",
                    "It ends before it begins.");
            throw new Refused(new Broken(findings.all()));
        }
        if (sets.named(said.code())) {
            throw new Refused(new CodeTaken(said.code()));
        }
        var set = new CriteriaSet(said);
        sets.persistAndFlush(set);
        return Versioned.created(SetView.of(set, null, List.of()), set.revision());
    }
}
