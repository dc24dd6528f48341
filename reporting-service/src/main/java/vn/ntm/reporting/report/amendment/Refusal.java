package vn.ntm.reporting.report.amendment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.obligation.State;
import vn.ntm.reporting.report.attachment.FilesAtHand;
import vn.ntm.reporting.report.figure.FigureChecks;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NotAcceptedYet(UUID report, State state) implements Refusal {}

    record AmendmentWaits(UUID report, int version) implements Refusal {}

    record LookBackOver(UUID report, LocalDate until) implements Refusal {}

    record NothingAmended(UUID report, int version) implements Refusal {}

    record NotAsAsked(List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NotAcceptedYet(var report, var state) ->
                Problem.conflict(
                                "report-not-accepted-yet",
                                new Words(
                                        "Báo cáo %s %s; chỉ báo cáo đã duyệt mới sửa đổi, bổ sung."
                                                .formatted(report, state.words().vi()),
                                        "Report %s is %s; only an accepted report is amended."
                                                .formatted(report, state.words().en())))
                        .remedy(
                                Remedy.by(
                                        "reporter",
                                        "Báo cáo chưa gửi hoặc bị trả lại thì sửa bản nháp và gửi.",
                                        "What was not sent, or came back, is corrected in the draft and submitted."),
                                Remedy.by(
                                        "reviewer",
                                        "Báo cáo đang chờ duyệt thì cơ quan nhận có thể trả lại.",
                                        "While it waits for a decision, a receiving body can return it."));
            case AmendmentWaits(var report, var version) ->
                Problem.conflict(
                                "amendment-waits",
                                Words.of(
                                        "Báo cáo %s đã có bản sửa đổi (phiên bản %s) đang chờ duyệt.",
                                        "An amendment of report %s (version %s) waits for a decision.",
                                        report,
                                        version))
                        .remedy(Remedy.by(
                                "reviewer",
                                "Cơ quan nhận duyệt hoặc trả lại bản đó trước.",
                                "A receiving body accepts or returns that one first."));
            case LookBackOver(var report, var until) ->
                Problem.conflict(
                                "look-back-over",
                                Words.of(
                                        "Báo cáo %s chỉ được sửa đổi, bổ sung đến hết ngày %s.",
                                        "Report %s could be amended until the end of %s.", report, until))
                        .remedy(
                                Remedy.by(
                                        "reviewer",
                                        "Cơ quan nhận yêu cầu một báo cáo đột xuất: POST /api/v1/report-requests.",
                                        "A receiving body asks for an ad hoc report: POST /api/v1/report-requests."),
                                Remedy.by(
                                        "reporter",
                                        "Giải trình trong báo cáo kỳ sau.",
                                        "Explain it in the report of the next period."));
            case NothingAmended(var report, var version) ->
                Problem.invalid(
                                "nothing-amended",
                                Words.of(
                                        "Nội dung giống hệt phiên bản %s của báo cáo %s.",
                                        "The content is that of version %s of report %s.", version, report))
                        .remedy(Remedy.by("reporter", "Gửi nội dung đã sửa.", "Send the content as it shall be."));
            case NotAsAsked(var violations)
            when FigureChecks.onlyAsks(violations) ->
                Problem.invalid(
                                "figures-to-confirm",
                                Words.of(
                                        "Có số liệu khác thường cần xác nhận; chưa có gì được gửi.",
                                        "Some figures strike as unusual and need a yes; nothing was sent."))
                        .with(violations)
                        .remedy(
                                Remedy.by(
                                        "reporter",
                                        "Nếu đúng: ghi vào explanations ô, quy tắc và lý do, rồi gửi lại; nếu sai: sửa số.",
                                        "If they are right: say cell, rule and why in explanations, and send it again; if not: correct them."));
            case NotAsAsked(var violations) ->
                Problem.invalid(
                                "report-not-as-asked",
                                Words.of(
                                        "Bản sửa đổi chưa đúng yêu cầu của chế độ báo cáo; chưa có gì được gửi.",
                                        "The amendment is not what the regime asks for; nothing was sent."))
                        .with(violations)
                        .remedy(remedies(violations));
        };
    }

    private static Remedy[] remedies(List<Violation> violations) {
        var correct =
                Remedy.by("reporter", "Sửa các chỗ nêu trên rồi gửi lại.", "Correct these places and send it again.");
        return Stream.of(Optional.of(correct), FilesAtHand.remedy(violations))
                .flatMap(Optional::stream)
                .toArray(Remedy[]::new);
    }
}
