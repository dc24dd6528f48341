package vn.ntm.reporting.export;

import java.util.UUID;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchVersion(UUID report) implements Refusal {}

    record NoSuchFormat(String wanted) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchVersion(var report) ->
                Problem.notFound(
                        "no-such-report",
                        Words.of("Báo cáo %s không có phiên bản này.", "The report %s has no such version.", report));
            case NoSuchFormat(var wanted) ->
                Problem.malformed("no-such-format", Words.of("Không có dạng %s.", "There is no format %s.", wanted))
                        .remedy(Remedy.of("format=xlsx, docx, pdf hoặc csv.", "format=xlsx, docx, pdf or csv."));
        };
    }
}
