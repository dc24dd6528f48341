package vn.ntm.reporting.report;

import java.util.List;
import java.util.UUID;

import vn.ntm.events.RegimeTerms;
import vn.ntm.reporting.obligation.Obligation;

/** What was accepted elsewhere of the figures that a draft asks for, so that nobody types a figure twice. */
public interface KnownFigures {

    List<Prefilled> of(Obligation obligation, RegimeTerms terms);

    /** Notes how much of a version was known already, and how much somebody typed. */
    void tally(Obligation obligation, UUID version, Content content, RegimeTerms terms);
}
