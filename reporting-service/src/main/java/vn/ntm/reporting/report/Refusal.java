package vn.ntm.reporting.report;

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

    record NoSuchReport(UUID id) implements Refusal {}

    record NothingDrafted(UUID obligation) implements Refusal {}

    record NotAsAsked(List<Violation> violations) implements Refusal {}

    record NotStorable(List<Violation> violations) implements Refusal {}

    record NotEditable(UUID obligation, State state) implements Refusal {}

    record NoSuchReceipt(String number) implements Refusal {}

    record NoSuchVersion(UUID report, int version, int last) implements Refusal {}

    record ChangedMeanwhile(String given, String current, LastAct last) implements Refusal {}

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
                                        "Nếu đúng: ghi vào explanations của bản nháp ô, quy tắc và lý do, rồi gửi lại; nếu sai: sửa số.",
                                        "If they are right: say cell, rule and why in the draft's explanations, and submit again; if not: correct them."));
            case NotAsAsked(var violations) ->
                Problem.invalid(
                                "report-not-as-asked",
                                Words.of(
                                        "Báo cáo chưa đúng yêu cầu của chế độ báo cáo; chưa có gì được gửi.",
                                        "The report is not what the regime asks for; nothing was sent."))
                        .with(violations)
                        .remedy(remedies(violations));
            case NotStorable(var violations) ->
                Problem.malformed("invalid-body", Words.of("Có trường thiếu hoặc sai.", "Fields are missing or wrong."))
                        .with(violations);
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
                        .remedy(whereNotEditable(state));
            case NoSuchReceipt(var number) ->
                Problem.notFound(
                                "no-such-receipt",
                                Words.of(
                                        "Không có biên nhận %s với mã xác nhận này.",
                                        "There is no receipt %s with this code.", number))
                        .remedy(
                                Remedy.of(
                                        "So lại số và mã xác nhận (code) với bản người gửi đang giữ; biên nhận cấp trước đây không có mã xác nhận thì dùng mã băm (contentHash).",
                                        "Compare number and code with the copy that the sender holds; a receipt issued earlier, without a code, is verified by its contentHash."));
            case NoSuchVersion(var report, var version, var last) ->
                Problem.notFound(
                                "no-such-version",
                                Words.of(
                                        "Báo cáo %s không có phiên bản %s; phiên bản cuối là %s.",
                                        "Report %s has no version %s; the last one is %s.", report, version, last))
                        .remedy(Remedy.of(
                                "Xem các phiên bản đã gửi: GET /api/v1/reports/{id}.",
                                "See which versions were sent: GET /api/v1/reports/{id}."));
            case ChangedMeanwhile(var given, var current, var last) ->
                Problem.of(
                                412,
                                "changed-meanwhile",
                                Words.of("Đã bị người khác thay đổi", "Somebody else changed it"),
                                new Words(
                                        "Bạn đã đọc bản %s, hiện nay là bản %s: tài khoản %s đã %s lúc %s."
                                                .formatted(
                                                        given,
                                                        current,
                                                        last.by(),
                                                        last.what().vi(),
                                                        last.inHaNoi().vi()),
                                        "You have read revision %s, it is now %s: account %s %s at %s."
                                                .formatted(
                                                        given,
                                                        current,
                                                        last.by(),
                                                        last.what().en(),
                                                        last.inHaNoi().en())))
                        .remedy(Remedy.of(
                                "Đọc lại, ghép phần của mình rồi gửi lại với ETag mới.",
                                "Read it again, bring your part in, and repeat with the new ETag."));
        };
    }

    private static Remedy whereNotEditable(State state) {
        return switch (state) {
            case ACCEPTED ->
                Remedy.by(
                        "reporter",
                        "Báo cáo đã được duyệt: gửi bản điều chỉnh, POST /api/v1/reports/{id}/amendments.",
                        "It is accepted: amend it, POST /api/v1/reports/{id}/amendments.");
            case LOCKED ->
                Remedy.by(
                        "reviewer",
                        "Cơ quan nhận mở khóa: POST /api/v1/obligations/{id}/unlocks.",
                        "A receiving body unlocks it: POST /api/v1/obligations/{id}/unlocks.");
            case WAIVED -> Remedy.of("Không phải gửi báo cáo này nữa.", "This report need not be sent any more.");
            case SUBMITTED, UPCOMING, OPEN, OVERDUE, RETURNED ->
                Remedy.by(
                        "reviewer",
                        "Cơ quan nhận có thể trả lại để sửa.",
                        "A receiving body can return it for correction.");
        };
    }

    private static Remedy[] remedies(List<Violation> violations) {
        var correct = Remedy.by(
                "reporter",
                "Sửa các chỗ nêu trên trong bản nháp rồi gửi lại.",
                "Correct these places in the draft and submit again.");
        var answer = Remedy.by(
                "reporter",
                "Trả lời nhận xét: PUT /api/v1/obligations/{id}/report/answers.",
                "Answer remarks: PUT /api/v1/obligations/{id}/report/answers.");
        boolean remarked =
                violations.stream().anyMatch(violation -> violation.pointer().startsWith("/remarks/"));
        return Stream.of(
                        Optional.of(correct), Optional.of(answer).filter(_ -> remarked), FilesAtHand.remedy(violations))
                .flatMap(Optional::stream)
                .toArray(Remedy[]::new);
    }
}
