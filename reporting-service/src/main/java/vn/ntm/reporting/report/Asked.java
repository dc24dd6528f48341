package vn.ntm.reporting.report;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.ntm.events.RegimeTerms;
import vn.ntm.platform.problem.Violation;

/** What a regime asks of a report, for the features that send one. */
@ApplicationScoped
public class Asked {

    public List<Violation> violations(Content content, RegimeTerms terms) {
        return Requirement.violations(content, terms);
    }
}
