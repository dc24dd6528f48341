package vn.ntm.criteria.set;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Violation;

/** What is said of a set when it is named. */
@ApplicationScoped
class NamingRules {

    private final Sets sets;

    NamingRules(Sets sets) {
        this.sets = sets;
    }

    List<Violation> broken(NewSet said) {
        var findings = new Findings();
        if (said.validTo() != null && said.validTo().isBefore(said.validFrom())) {
            findings.say(
                    "/validTo",
                    "before-valid-from",
                    said.validTo(),
                    "Hết hiệu lực trước khi có hiệu lực.",
                    "It ends before it begins.");
        }
        for (int i = 0; i < said.before().size(); i++) {
            prerequisite("/prerequisites/" + i, said.code(), said.before().get(i), findings);
        }
        return findings.all();
    }

    private void prerequisite(String pointer, Code code, Code before, Findings findings) {
        if (before.equals(code) || leadsTo(code, before, new HashSet<>())) {
            findings.say(
                    pointer,
                    "cyclic-prerequisite",
                    before,
                    "Bộ này đòi hỏi chính nó, trực tiếp hoặc qua bộ khác.",
                    "The set would require itself, directly or through another.");
        } else if (!sets.named(before)) {
            findings.say(pointer, "no-such-set", before, "Không có bộ tiêu chí này.", "There is no such set.");
        }
    }

    private boolean leadsTo(Code wanted, Code from, Set<Code> seen) {
        return seen.add(from)
                && sets.find(from).map(CriteriaSet::prerequisites).orElse(List.of()).stream()
                        .anyMatch(next -> next.equals(wanted) || leadsTo(wanted, next, seen));
    }
}
