package vn.ntm.reporting.report;

import java.util.HashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.ntm.events.RegimeTerms;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.report.Cell.OfFigures;

record NothingTwice() implements Requirement {

    @Override
    public Stream<Violation> violatedBy(Content content, RegimeTerms terms) {
        var seen = new HashMap<OfFigures, Integer>();
        return IntStream.range(0, content.values().size()).boxed().flatMap(i -> {
            var figure = content.values().get(i);
            var first = seen.putIfAbsent(new OfFigures(figure.indicator(), figure.organisation()), i);
            return first == null
                    ? Stream.empty()
                    : Stream.of(new Violation(
                            "/values/%d".formatted(i),
                            "figure-twice",
                            figure.indicator().text(),
                            Words.of(
                                    "Số liệu này đã có ở /values/%d; số của chính đơn vị chỉ nêu một lần, có hay không có mã.",
                                    "This figure stands at /values/%d already; that of the reporter itself is told once, with its code or without.",
                                    first)));
        });
    }
}
