package vn.ntm.reporting.obligation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchObligation(UUID id) implements Refusal {}

    record OwedByAnother(UUID id, Code reporter, Code owedBy) implements Refusal {}

    record NotFromHere(UUID id, State is, State wanted) implements Refusal {}

    record NotOpenYet(UUID id, Instant opensAt) implements Refusal {}

    record NotYoursToRule(UUID id) implements Refusal {}

    record NotAdHoc(Code regime) implements Refusal {}

    record NotYoursToAsk(Code regime) implements Refusal {}

    record AlreadyAsked(Code code) implements Refusal {}

    record UnknownReporters(List<Violation> violations) implements Refusal {}

    record DeadlineInThePast(String deadline) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchObligation(var id) ->
                Problem.notFound(
                        "no-such-obligation",
                        Words.of("Không có nghĩa vụ báo cáo %s.", "There is no obligation %s.", id));
            case OwedByAnother(var id, var reporter, var owedBy) ->
                Problem.forbidden(
                                "owed-by-another",
                                Words.of(
                                        "Nghĩa vụ %s của %s nay do %s thực hiện, sau khi sắp xếp đơn vị.",
                                        "Obligation %s of %s is now owed by %s, after a reorganisation.",
                                        id,
                                        reporter,
                                        owedBy))
                        .remedy(Remedy.by(
                                "reporter",
                                "Cơ quan tiếp nhận %s gửi báo cáo.".formatted(owedBy),
                                "The heir %s sends the report.".formatted(owedBy)));
            case NotFromHere(var id, var is, var wanted) ->
                Problem.conflict(
                                "obligation-not-from-here",
                                new Words(
                                        "Nghĩa vụ %s %s, không thể chuyển sang: %s."
                                                .formatted(
                                                        id,
                                                        is.words().vi(),
                                                        wanted.words().vi()),
                                        "Obligation %s is %s and cannot become %s."
                                                .formatted(
                                                        id,
                                                        is.words().en(),
                                                        wanted.words().en())))
                        .remedy(remedyIn(is));
            case NotOpenYet(var id, var opensAt) ->
                Problem.conflict(
                                "obligation-not-open-yet",
                                Words.of(
                                        "Nghĩa vụ %s mở lúc %s; bản nháp vẫn lưu được.",
                                        "Obligation %s opens at %s; a draft can be saved already.", id, opensAt))
                        .remedy(Remedy.of("Gửi sau thời điểm mở.", "Submit after it has opened."));
            case NotYoursToRule(var id) ->
                Problem.forbidden(
                                "not-yours-to-rule",
                                Words.of(
                                        "Chỉ cơ quan ban hành hoặc nhận báo cáo được gia hạn, miễn, mở khóa nghĩa vụ %s.",
                                        "Only the issuer or a recipient may extend, waive or unlock obligation %s.",
                                        id))
                        .remedy(Remedy.by(
                                "reviewer",
                                "Đề nghị cơ quan nhận báo cáo, kèm lý do.",
                                "Ask the receiving body, with a reason."));
            case NotAdHoc(var regime) ->
                Problem.invalid(
                                "regime-not-ad-hoc",
                                Words.of(
                                        "Chế độ %s không phải báo cáo đột xuất; kỳ báo cáo của nó theo lịch.",
                                        "Regime %s is not ad hoc; its periods follow the calendar.", regime))
                        .remedy(Remedy.by(
                                "assigner",
                                "Yêu cầu theo một chế độ báo cáo đột xuất, hoặc chờ kỳ theo lịch.",
                                "Ask under an ad hoc regime, or wait for the next period of the calendar."));
            case NotYoursToAsk(var regime) ->
                Problem.forbidden(
                                "not-yours-to-ask",
                                Words.of(
                                        "Chỉ cơ quan ban hành hoặc nhận báo cáo của chế độ %s được yêu cầu.",
                                        "Only the issuer or a recipient of regime %s may ask.", regime))
                        .remedy(Remedy.by(
                                "reviewer", "Cơ quan nhận báo cáo có thể yêu cầu.", "A receiving body can ask."));
            case AlreadyAsked(var code) ->
                Problem.conflict(
                                "already-asked",
                                Words.of("Đã có yêu cầu mang mã %s.", "There is a request with the code %s.", code))
                        .remedy(Remedy.of("Đặt mã khác cho yêu cầu mới.", "Give the new request another code."));
            case UnknownReporters(var violations) ->
                Problem.invalid("unknown-reporters", Words.of("Có cơ quan không tồn tại.", "Some bodies do not exist."))
                        .with(violations)
                        .remedy(Remedy.by(
                                "admin",
                                "Đăng ký cơ quan hoặc nhóm còn thiếu, hoặc sửa mã.",
                                "Register the body or group that is missing, or correct its code."));
            case DeadlineInThePast(var deadline) ->
                Problem.invalid(
                                "deadline-in-the-past",
                                Words.of("Thời hạn %s đã qua.", "The deadline %s has passed.", deadline))
                        .remedy(Remedy.of("Đặt thời hạn sau thời điểm này.", "Set a deadline that lies ahead."));
        };
    }

    private static Remedy remedyIn(State is) {
        return switch (is) {
            case UPCOMING, OPEN, OVERDUE, RETURNED ->
                Remedy.by("reporter", "Cơ quan báo cáo phải gửi trước.", "The reporting body has to submit first.");
            case SUBMITTED ->
                Remedy.by(
                        "reviewer",
                        "Cơ quan nhận có thể trả lại hoặc duyệt.",
                        "A receiving body can return or accept it.");
            case ACCEPTED ->
                Remedy.by(
                        "reporter",
                        "Báo cáo đã được duyệt; số liệu sai thì cơ quan báo cáo gửi bản điều chỉnh: POST /api/v1/reports/{id}/amendments.",
                        "The report has been accepted; what is wrong in it the reporting body amends: POST /api/v1/reports/{id}/amendments.");
            case LOCKED ->
                Remedy.by(
                        "reviewer",
                        "Khóa áp dụng cho mọi vai trò; cơ quan nhận mở khóa công khai: POST /api/v1/obligations/{id}/unlocks.",
                        "A lock binds every role; a receiving body lifts it openly: POST /api/v1/obligations/{id}/unlocks.");
            case WAIVED -> Remedy.of("Không phải gửi báo cáo này nữa.", "This report need not be sent any more.");
        };
    }
}
