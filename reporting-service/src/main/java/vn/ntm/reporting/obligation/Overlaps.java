package vn.ntm.reporting.obligation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Frequency;

/** What an author learns about his own question: how much of it the same bodies answer elsewhere already. */
public interface Overlaps {

    Overlap of(RegimeTerms terms, Collection<Code> reporters);

    /**
     * @param cells that a report has
     * @param percent of them that is reported elsewhere
     */
    record Overlap(int cells, int reportedElsewhere, BigDecimal percent, List<Elsewhere> list) {}

    /** @param bodies how many are asked by both */
    record Elsewhere(
            String cell,
            Code indicator,
            String label,
            Code regime,
            String regimeName,
            Frequency frequency,
            long bodies) {}
}
