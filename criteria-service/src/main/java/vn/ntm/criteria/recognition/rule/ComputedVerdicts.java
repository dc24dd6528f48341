package vn.ntm.criteria.recognition.rule;

import java.time.LocalDate;
import java.util.Optional;

import vn.ntm.kernel.Code;

/** "Meets the criteria", as computed from figures; whether a unit is recognised is another fact. */
public interface ComputedVerdicts {

    /** The last one of those known for that day. */
    Optional<Verdict> of(Code unit, Code set, LocalDate at);
}
