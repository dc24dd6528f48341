package vn.ntm.reporting.review.bulk;

import java.util.List;
import java.util.UUID;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record RowsRefused(List<RowResult> rows) implements Refusal {}

    record ChangedSince(UUID report, int version, String contentHash) implements Refusal {}

    record DecidedAlready(UUID report, int version) implements Refusal {}

    record NamedTwice(UUID report, int row) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case RowsRefused(var rows) ->
                Problem.invalid(
                                "rows-refused",
                                Words.of(
                                        "%s dòng không duyệt được; chưa có báo cáo nào được duyệt.",
                                        "%s rows cannot be accepted; no report was accepted.", rows.size()))
                        .with(rows.stream().map(Refusal::violation).toList())
                        .remedy(
                                Remedy.by(
                                        "reviewer",
                                        "Bỏ hoặc xem lại các dòng nêu trên rồi gửi lại.",
                                        "Leave these rows out, or look at them again, and repeat."),
                                Remedy.by(
                                        "reviewer",
                                        "Duyệt riêng các dòng còn lại: ?mode=partial.",
                                        "Accept the other rows alone: ?mode=partial."));
            case ChangedSince(var report, var version, var hash) ->
                Problem.conflict(
                                "changed-since-seen",
                                Words.of(
                                        "Báo cáo %s không còn như khi bạn xem: hiện là phiên bản %s, mã băm %s.",
                                        "Report %s is not what you have seen: it is at version %s, hash %s.",
                                        report,
                                        version,
                                        hash))
                        .remedy(Remedy.by(
                                "reviewer",
                                "Xem phần thay đổi: GET /api/v1/reports/{id}/diff.",
                                "Look at what changed: GET /api/v1/reports/{id}/diff."));
            case DecidedAlready(var report, var version) ->
                Problem.conflict(
                                "decided-already",
                                Words.of(
                                        "Phiên bản %s của báo cáo %s đã có quyết định.",
                                        "Version %s of report %s was decided already.", version, report))
                        .remedy(Remedy.by(
                                "reviewer", "Bỏ báo cáo này khỏi danh sách.", "Leave this report out of the list."));
            case NamedTwice(var report, var row) ->
                Problem.invalid(
                                "named-twice",
                                Words.of(
                                        "Báo cáo %s đã có ở dòng %s.",
                                        "Report %s stands in row %s already.", report, row))
                        .remedy(Remedy.by("reviewer", "Bỏ dòng thừa.", "Leave the second row out."));
        };
    }

    private static Violation violation(RowResult row) {
        var detail = row.detail() == null ? Words.of("", "") : row.detail();
        return new Violation("/reports/" + (row.row() - 1), String.valueOf(row.code()), row.report(), detail);
    }
}
