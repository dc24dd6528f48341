package vn.ntm.reporting.report;

import java.util.List;
import java.util.UUID;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.obligation.State;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchReport(UUID id) implements Refusal {}

    record NothingDrafted(UUID obligation) implements Refusal {}

    record NotAsAsked(List<Violation> violations) implements Refusal {}

    record NotEditable(UUID obligation, State state) implements Refusal {}

    record NoSuchReceipt(String number) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchReport(var id) ->
                Problem.notFound("no-such-report", Words.of("Không có báo cáo %s.", "There is no report %s.", id));
            case NothingDrafted(var obligation) ->
                Problem.conflict(
                                "nothing-drafted",
                                Words.of(
                                        "Nghĩa vụ %s chưa có bản nháp để gửi.",
                                        "Obligation %s has no draft that could be sent.", obligation))
                        .remedy(Remedy.by(
                                "reporter",
                                "Lưu bản nháp: PUT /api/v1/obligations/{id}/report.",
                                "Save a draft: PUT /api/v1/obligations/{id}/report."));
            case NotAsAsked(var violations) ->
                Problem.invalid(
                                "report-not-as-asked",
                                Words.of(
                                        "Báo cáo chưa đúng yêu cầu của chế độ báo cáo; chưa có gì được gửi.",
                                        "The report is not what the regime asks for; nothing was sent."))
                        .with(violations)
                        .remedy(Remedy.by(
                                "reporter",
                                "Sửa các chỗ nêu trên trong bản nháp rồi gửi lại.",
                                "Correct these places in the draft and submit again."));
            case NotEditable(var obligation, var state) ->
                Problem.conflict(
                                "report-not-editable",
                                new Words(
                                        "Báo cáo của nghĩa vụ %s %s, không sửa được."
                                                .formatted(
                                                        obligation,
                                                        state.words().vi()),
                                        "The report of obligation %s is %s and cannot be edited."
                                                .formatted(
                                                        obligation,
                                                        state.words().en())))
                        .remedy(Remedy.by(
                                "reviewer",
                                "Cơ quan nhận có thể trả lại để sửa.",
                                "A receiving body can return it for correction."));
            case NoSuchReceipt(var number) ->
                Problem.notFound(
                        "no-such-receipt",
                        Words.of(
                                "Không có biên nhận %s với mã băm này.",
                                "There is no receipt %s with this content hash.", number));
        };
    }
}
