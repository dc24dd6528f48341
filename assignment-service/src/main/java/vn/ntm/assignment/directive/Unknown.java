package vn.ntm.assignment.directive;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.ntm.assignment.target.TargetTerms;

/** What the document leaves open: "đến nay", "các năm trước", no year at all. It is asked for until somebody knows it. */
final class Unknown {

    private Unknown() {}

    static Stream<Warning> in(Document document) {
        return Stream.of(
                        year(document),
                        IntStream.range(0, document.targets().size())
                                .boxed()
                                .flatMap(i -> target(
                                        "/targets/" + i, document.targets().get(i))),
                        IntStream.range(0, document.duties().size())
                                .boxed()
                                .flatMap(i ->
                                        duty("/duties/" + i, document.duties().get(i))))
                .flatMap(warnings -> warnings);
    }

    private static Stream<Warning> year(Document document) {
        if (document.itsYear() != null) {
            return Stream.empty();
        }
        var waiting = document.targets().stream()
                .filter(terms -> !terms.saysItsYear())
                .count();
        return Stream.of(new Warning(
                "/year",
                "year-unknown",
                null,
                null,
                "Chưa rõ năm của văn bản; bổ sung năm hoặc ngày ban hành. %d chỉ tiêu chờ đến khi biết năm."
                        .formatted(waiting),
                "Nobody knows the year of the document; say its year or date. %d targets wait for it."
                        .formatted(waiting)));
    }

    private static Stream<Warning> target(String at, TargetTerms terms) {
        var baseline = terms.baseline();
        var carried = terms.carriedOver();
        return Stream.concat(
                baseline == null || baseline.year() != null
                        ? Stream.empty()
                        : asked(
                                at + "/baseline/year",
                                "baseline-year-unknown",
                                baseline.wording(),
                                "Chưa rõ số liệu gốc là của năm nào.",
                                "Nobody knows of which year the baseline is."),
                carried == null || carried.year() != null
                        ? Stream.empty()
                        : asked(
                                at + "/carriedOver/year",
                                "carry-over-year-unknown",
                                carried.wording(),
                                "Chưa rõ chuyển tiếp từ năm nào.",
                                "Nobody knows from which year it was left over."));
    }

    private static Stream<Warning> duty(String at, StatedDuty duty) {
        return duty.first() != null
                ? Stream.empty()
                : asked(
                        at + "/first",
                        "first-day-unknown",
                        duty.wording(),
                        "Chưa rõ ngày đầu tiên; chưa kỳ nào được mở.",
                        "Nobody knows the first day; no occurrence is opened yet.");
    }

    private static Stream<Warning> asked(String at, String code, @Nullable String quote, String vi, String en) {
        return Stream.of(new Warning(at, code, null, quote, vi, en));
    }
}
