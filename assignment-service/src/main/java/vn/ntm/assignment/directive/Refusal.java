package vn.ntm.assignment.directive;

import java.util.List;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way a directive says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchDirective(Code reference) implements Refusal {}

    record NotTheIssuer(Code issuer) implements Refusal {}

    record CodeTaken(Code code) implements Refusal {}

    record NotADraft(Code code) implements Refusal {}

    record NotInForce(Code code, State is) implements Refusal {}

    record ReplacesItself(Code code) implements Refusal {}

    record NotMeantToReplace(Code next, Code replaced) implements Refusal {}

    record NoSuchAttachment(Code directive, int number) implements Refusal {}

    record BreaksRules(List<Violation> violations) implements Refusal {}

    record CompletesOnly(List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchDirective(var reference) ->
                Problem.notFound(
                                "no-such-directive",
                                Words.of("Không có văn bản %s.", "There is no directive %s.", reference))
                        .remedy(Remedy.of(
                                "Kiểm tra mã; văn bản bạn được xem: GET /api/v1/directives.",
                                "Check the code; those you may read: GET /api/v1/directives."));
            case NotTheIssuer(var issuer) ->
                Problem.forbidden(
                                "not-the-issuer",
                                Words.of(
                                        "Văn bản của %s, ngoài phạm vi của bạn.",
                                        "The directive is %s's, outside your branch.", issuer))
                        .remedy(Remedy.by(
                                "assigner", "Cơ quan ban hành có thể làm việc này.", "The issuing body can do this."));
            case CodeTaken(var code) ->
                Problem.conflict("directive-code-taken", Words.of("Mã %s đã được dùng.", "The code %s is taken.", code))
                        .remedy(
                                Remedy.of(
                                        "Đọc văn bản mang mã này: dự thảo thì sửa bằng PATCH; đã ban hành thì thay thế bằng POST …/replace, hoặc chọn mã khác.",
                                        "Read the directive of this code: PATCH it while it is a draft; once published, POST …/replace puts another in its place. Or choose another code."));
            case NotADraft(var code) ->
                Problem.conflict(
                                "directive-not-a-draft",
                                Words.of(
                                        "Văn bản %s đã ban hành và không thay đổi được.",
                                        "Directive %s is published and no longer changes.", code))
                        .remedy(Remedy.by(
                                "assigner",
                                "Ban hành văn bản mới thay thế: POST /api/v1/directives/{id}/replace.",
                                "Publish a new directive in its place: POST /api/v1/directives/{id}/replace."));
            case NotInForce(var code, var is) ->
                Problem.conflict(
                                "directive-not-in-force",
                                Words.of(
                                        "Văn bản %s đang ở trạng thái %s, không còn hoặc chưa có hiệu lực.",
                                        "Directive %s is %s, and not in force.", code, is))
                        .remedy(Remedy.of("Đọc lại văn bản.", "Read the directive again."));
            case ReplacesItself(var code) ->
                Problem.conflict(
                                "replaces-itself",
                                Words.of(
                                        "Văn bản %s không thể tự thay thế.",
                                        "Directive %s cannot replace itself.", code))
                        .remedy(Remedy.of("Nêu mã của dự thảo mới.", "Name the code of the new draft."));
            case NotMeantToReplace(var next, var replaced) ->
                Problem.conflict(
                                "not-meant-to-replace",
                                Words.of(
                                        "Dự thảo %s không nêu là thay thế %s.",
                                        "The draft %s does not say that it replaces %s.", next, replaced))
                        .remedy(Remedy.by(
                                "assigner",
                                "Ghi \"replaces\" trong dự thảo bằng PATCH.",
                                "PATCH \"replaces\" into the draft."));
            case NoSuchAttachment(var directive, var number) ->
                Problem.notFound(
                                "no-such-attachment",
                                Words.of(
                                        "Văn bản %s không có phụ lục thứ %s.",
                                        "Directive %s names no attachment %s.", directive, number))
                        .remedy(Remedy.by(
                                "assigner",
                                "Ghi tên phụ lục vào dự thảo trước.",
                                "Name the attachment in the draft first."));
            case BreaksRules(var violations) ->
                Problem.invalid(
                                "directive-breaks-rules",
                                Words.of(
                                        "Văn bản có %s lỗi; chưa có gì được ghi.",
                                        "The directive has %s violations; nothing was stored.", violations.size()))
                        .with(violations)
                        .remedy(Remedy.by(
                                "assigner",
                                "Sửa các chỗ nêu trong violations rồi gửi lại cả văn bản.",
                                "Mend what the violations name and send the document again."));
            case CompletesOnly(var violations) ->
                Problem.invalid(
                                "directive-breaks-rules",
                                Words.of(
                                        "Văn bản đã ban hành, %s chỗ không thể thay đổi; chưa có gì được ghi.",
                                        "The directive is published, and %s places of it cannot change; nothing was stored.",
                                        violations.size()))
                        .with(violations)
                        .remedy(
                                Remedy.by(
                                        "assigner",
                                        "Chỉ gửi những gì còn để trống: số, ngày, năm, người ký.",
                                        "Send only what is still blank: number, date, year, signer."),
                                Remedy.by(
                                        "assigner",
                                        "Nội dung thay đổi thì ban hành văn bản thay thế: POST /api/v1/directives/{id}/replace.",
                                        "If it says something else, publish a directive in its place: POST /api/v1/directives/{id}/replace."));
        };
    }
}
