package vn.ntm.reporting.report;

import java.util.List;
import java.util.stream.Stream;

import vn.ntm.events.RegimeTerms;
import vn.ntm.platform.problem.Violation;

/** Something a regime asks of a report. All are checked, and all that is wrong is said at once. */
interface Requirement {

    Stream<Violation> violatedBy(Content content, RegimeTerms terms);

    List<Requirement> ALL = List.of(
            new EveryRequiredIndicatorIsThere(), new OnlyWhatIsAsked(), new NothingTwice(), new EveryHeadingHasText());

    static List<Violation> violations(Content content, RegimeTerms terms) {
        return ALL.stream()
                .flatMap(requirement -> requirement.violatedBy(content, terms))
                .toList();
    }
}
