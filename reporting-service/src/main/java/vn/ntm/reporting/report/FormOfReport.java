package vn.ntm.reporting.report;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.ntm.events.RegimeTerms;
import vn.ntm.platform.problem.Violation;
import vn.ntm.reporting.obligation.Obligation;
import vn.ntm.reporting.report.Content.Figure;

/**
 * The form that a regime names, as reports see it. Where a regime names none, everything stays as the regime alone has it. A
 * version of null is the one in force.
 */
public interface FormOfReport {

    /** The terms, with the indicators and headings of the form besides. */
    RegimeTerms completed(RegimeTerms terms, @Nullable Integer version);

    /** Content that does not say on which version it was written was written on the one in force. */
    Content stamped(Content content, RegimeTerms terms);

    /** Every error, and every query that nobody explained. */
    List<Violation> violations(Obligation obligation, Content content, RegimeTerms terms, @Nullable Integer version);

    /** The content with every cell in its place that the form computes from others. */
    Content reckoned(Content content, RegimeTerms terms);

    /** Whether the form on which this was filled in has such a cell. */
    boolean has(Cell cell, Content content, RegimeTerms terms);

    /** The figures that stand in cells of tables. */
    List<Figure> figuresInTables(Content content, RegimeTerms terms);

    /** What becomes of a draft when the form was corrected meanwhile; empty if it was not. */
    Optional<CarriedOver> carriedOver(Content draft, RegimeTerms terms);
}
