package vn.ntm.criteria.recognition.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import vn.ntm.kernel.Code;

/** What is known of one unit on one day. */
public interface Facts {

    Code unit();

    /** All units of these kinds below it, by code: the denominator. */
    SequencedSet<Code> unitsBelow(Collection<Code> kinds);

    /** Those of them that hold one of these tiers on that day, in a set of the same period. */
    Set<Code> holding(Collection<Code> units, Collection<Code> tiers);

    Optional<Verdict> verdict();

    List<SurveyLine> survey();

    Optional<Declaration> declared(Code code);
}
