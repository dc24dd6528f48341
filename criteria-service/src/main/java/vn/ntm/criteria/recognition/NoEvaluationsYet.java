package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.criteria.recognition.rule.ComputedVerdicts;
import vn.ntm.criteria.recognition.rule.Verdict;
import vn.ntm.kernel.Code;

/** As long as nothing is evaluated, nothing is known to meet its criteria. */
@ApplicationScoped
class NoEvaluationsYet implements ComputedVerdicts {

    @Override
    public Optional<Verdict> of(Code unit, Code set, LocalDate at) {
        return Optional.empty();
    }
}
