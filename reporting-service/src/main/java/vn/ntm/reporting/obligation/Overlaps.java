package vn.ntm.reporting.obligation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.ntm.events.RegimeTerms;
import vn.ntm.kernel.Code;
import vn.ntm.kernel.Frequency;

/** What an author learns about his own question: how much of it the same bodies answer elsewhere already. */
public interface Overlaps {

    Overlap of(RegimeTerms terms, Collection<Code> reporters);

    /**
     * What a report asks that is reported elsewhere already.
     *
     * @param cells that a report has
     * @param reportedElsewhere How many of them are reported elsewhere.
     * @param percent of them that is reported elsewhere
     * @param list Each of those cells and where it is reported.
     */
    record Overlap(int cells, int reportedElsewhere, BigDecimal percent, List<Elsewhere> list) {}

    /**
     * What is reported elsewhere already.
     *
     * @param cell The cell that asks it.
     * @param indicator The indicator's code.
     * @param label How the cell is called.
     * @param regime The code of the regime that asks it too.
     * @param regimeName That regime's name.
     * @param frequency How often that one asks.
     * @param bodies how many are asked by both
     */
    @Schema(name = "ReportedElsewhere")
    record Elsewhere(
            String cell,
            Code indicator,
            String label,
            Code regime,
            String regimeName,
            Frequency frequency,
            long bodies) {}
}
