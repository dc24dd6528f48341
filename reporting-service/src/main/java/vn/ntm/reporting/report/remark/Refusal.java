package vn.ntm.reporting.report.remark;

import java.util.List;
import java.util.UUID;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchCells(List<Violation> violations) implements Refusal {}

    record NothingToAnswer(UUID obligation) implements Refusal {}

    record NoSuchRemarks(List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchCells(var violations) ->
                Problem.invalid(
                                "no-such-cells",
                                Words.of(
                                        "Có nhận xét không chỉ vào ô nào của báo cáo; báo cáo chưa bị trả lại.",
                                        "Some remarks point at no cell of the report; it was not returned."))
                        .with(violations)
                        .remedy(
                                Remedy.by(
                                        "reviewer",
                                        "Ghi địa chỉ ô như figures/<chỉ tiêu>, narrative/<số thứ tự>, <biểu>/<dòng>/<cột>.",
                                        "Name a cell, such as figures/<indicator>, narrative/<number>, <table>/<row>/<column>."));
            case NothingToAnswer(var obligation) ->
                Problem.conflict(
                                "nothing-to-answer",
                                Words.of(
                                        "Báo cáo của nghĩa vụ %s không có nhận xét nào đang chờ trả lời.",
                                        "No remark on the report of obligation %s waits for an answer.", obligation))
                        .remedy(Remedy.by(
                                "reviewer",
                                "Cơ quan nhận nêu nhận xét khi trả lại báo cáo.",
                                "A receiving body makes remarks when it returns the report."));
            case NoSuchRemarks(var violations)
            when violations.stream().allMatch(violation -> violation.code().equals(OpenRemarks.TWICE)) ->
                Problem.invalid(
                                OpenRemarks.TWICE,
                                Words.of(
                                        "Có nhận xét được trả lời hai lần; chưa có gì được lưu.",
                                        "Some remarks are answered twice; nothing was saved."))
                        .with(violations)
                        .remedy(Remedy.by(
                                "reporter",
                                "Mỗi nhận xét chỉ trả lời một lần, rồi gửi lại.",
                                "Answer each remark once, and send again."));
            case NoSuchRemarks(var violations) ->
                Problem.invalid(
                                "no-such-remarks",
                                Words.of(
                                        "Có câu trả lời không ứng với nhận xét nào; chưa có gì được lưu.",
                                        "Some answers belong to no remark; nothing was saved."))
                        .with(violations)
                        .remedy(Remedy.by(
                                "reporter",
                                "Xem số của các nhận xét: GET /api/v1/obligations/{id}/report.",
                                "Read the numbers of the remarks: GET /api/v1/obligations/{id}/report."));
        };
    }
}
