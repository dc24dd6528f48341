package vn.ntm.criteria.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import vn.ntm.criteria.recognition.rule.ComputedVerdicts;
import vn.ntm.criteria.recognition.rule.Verdict;
import vn.ntm.kernel.Code;

/** What the figures say, as a test states it; where it says nothing, what they do say. */
@Alternative
@Priority(1)
@ApplicationScoped
class StatedVerdicts implements ComputedVerdicts {

    private final Map<Code, Verdict> stated = new ConcurrentHashMap<>();
    private final EvaluatedVerdicts computed;

    StatedVerdicts(EvaluatedVerdicts computed) {
        this.computed = computed;
    }

    void meets(String unit) {
        stated.put(new Code(unit), new Verdict(true, 19, 19, List.of()));
    }

    void lacks(String unit, String... criteria) {
        stated.put(new Code(unit), new Verdict(false, 19 - criteria.length, 19, List.of(criteria)));
    }

    @Override
    public Optional<Verdict> of(Code unit, Code set, LocalDate at) {
        return Optional.ofNullable(stated.get(unit)).or(() -> computed.of(unit, set, at));
    }
}
