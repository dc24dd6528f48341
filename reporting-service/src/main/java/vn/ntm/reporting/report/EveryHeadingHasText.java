package vn.ntm.reporting.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.ntm.events.RegimeTerms;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

record EveryHeadingHasText() implements Requirement {

    @Override
    public Stream<Violation> violatedBy(Content content, RegimeTerms terms) {
        var written = content.narrative().stream()
                .filter(section -> !section.text().isBlank())
                .map(Content.Section::heading)
                .collect(Collectors.toSet());
        return terms.outline().stream()
                .filter(heading -> !written.contains(heading))
                .map(heading -> new Violation(
                        "/narrative",
                        "section-missing",
                        heading,
                        Words.of("Thiếu phần lời văn \"%s\".", "The narrative lacks the section \"%s\".", heading)));
    }
}
