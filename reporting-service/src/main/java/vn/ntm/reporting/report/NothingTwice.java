package vn.ntm.reporting.report;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.ntm.events.RegimeTerms;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

record NothingTwice() implements Requirement {

    @Override
    public Stream<Violation> violatedBy(Content content, RegimeTerms terms) {
        var seen = new HashSet<List<String>>();
        return IntStream.range(0, content.values().size())
                .filter(i -> !seen.add(cell(content.values().get(i))))
                .mapToObj(i -> new Violation(
                        "/values/%d".formatted(i),
                        "figure-twice",
                        content.values().get(i).indicator().text(),
                        Words.of("Số liệu này đã có ở trên.", "This figure stands above already.")));
    }

    private static List<String> cell(Content.Figure figure) {
        return List.of(figure.indicator().text(), Objects.toString(figure.organisation(), ""));
    }
}
