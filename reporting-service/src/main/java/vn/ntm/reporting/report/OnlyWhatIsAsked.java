package vn.ntm.reporting.report;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.ntm.events.RegimeTerms;
import vn.ntm.events.RegimeTerms.IndicatorAsked;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

record OnlyWhatIsAsked() implements Requirement {

    @Override
    public Stream<Violation> violatedBy(Content content, RegimeTerms terms) {
        var asked = terms.indicators().stream().map(IndicatorAsked::code).collect(Collectors.toSet());
        return IntStream.range(0, content.values().size())
                .filter(i -> !asked.contains(content.values().get(i).indicator()))
                .mapToObj(i -> new Violation(
                        "/values/%d/indicator".formatted(i),
                        "indicator-not-asked",
                        content.values().get(i).indicator().text(),
                        Words.of(
                                "Chế độ báo cáo không hỏi chỉ tiêu này.",
                                "The regime does not ask for this indicator.")));
    }
}
