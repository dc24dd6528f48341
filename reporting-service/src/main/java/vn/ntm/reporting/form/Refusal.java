package vn.ntm.reporting.form;

import java.time.LocalDate;
import java.util.List;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchForm(Code code) implements Refusal {}

    record NoSuchVersion(Code code, int number) implements Refusal {}

    record NotInForce(Code code, LocalDate day) implements Refusal {}

    record NotYours(Code code, Code owner) implements Refusal {}

    record NotTheNext(Code code, int number, int next) implements Refusal {}

    record AnotherDraft(Code code, int draft) implements Refusal {}

    record AlreadyPublished(Code code, int number) implements Refusal {}

    record Faulty(List<Violation> faults) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchForm(var code) ->
                Problem.notFound("no-such-form", Words.of("Không có biểu mẫu %s.", "There is no form %s.", code));
            case NoSuchVersion(var code, var number) ->
                Problem.notFound(
                        "no-such-form-version",
                        Words.of("Biểu mẫu %s không có phiên bản %s.", "The form %s has no version %s.", code, number));
            case NotInForce(var code, var day) ->
                Problem.notFound(
                                "form-not-in-force",
                                Words.of(
                                        "Ngày %2$s chưa có phiên bản nào của biểu mẫu %1$s được áp dụng.",
                                        "On %2$s no version of the form %1$s is used.", code, day))
                        .remedy(Remedy.of(
                                "Bỏ ngày để xem phiên bản hiện có, gồm mọi phiên bản và ngày áp dụng.",
                                "Leave the day out to see what there is: all versions and since when each is used."));
            case NotYours(var code, var owner) ->
                Problem.forbidden(
                                "not-your-form",
                                Words.of("Biểu mẫu %s do %s ban hành.", "The form %s is issued by %s.", code, owner))
                        .remedy(Remedy.by(
                                "assigner",
                                "Đề nghị %s sửa, hoặc dùng mã khác.".formatted(owner),
                                "Ask %s to change it, or use another code.".formatted(owner)));
            case NotTheNext(var code, var number, var next) ->
                Problem.conflict(
                                "form-version-not-next",
                                Words.of(
                                        "Phiên bản tiếp theo của %s không phải %s mà là %s.",
                                        "The next version of %s is not %s but %s.", code, number, next))
                        .remedy(Remedy.of(
                                "Ghi vào phiên bản %d.".formatted(next), "Write version %d.".formatted(next)));
            case AnotherDraft(var code, var draft) ->
                Problem.conflict(
                                "another-draft",
                                Words.of(
                                        "Biểu mẫu %s đang có bản nháp %s.",
                                        "The form %s has the draft %s.", code, draft))
                        .remedy(Remedy.of(
                                "Sửa hoặc công bố bản nháp ấy trước.", "Change that draft, or publish it first."));
            case AlreadyPublished(var code, var number) ->
                Problem.conflict(
                                "form-published",
                                Words.of(
                                        "Phiên bản %2$s của %1$s đã công bố, không sửa được.",
                                        "Version %2$s of %1$s is published and never changes.", code, number))
                        .remedy(Remedy.by(
                                "assigner",
                                "Soạn phiên bản %d.".formatted(number + 1),
                                "Write version %d.".formatted(number + 1)));
            case Faulty(var faults) ->
                Problem.invalid(
                                "form-faulty",
                                Words.of(
                                        "Biểu mẫu có chỗ sai; chưa có gì được ghi.",
                                        "The form has faults; nothing was written."))
                        .with(faults)
                        .remedy(Remedy.by(
                                "assigner", "Sửa các chỗ nêu trên rồi gửi lại.", "Correct these places and repeat."));
        };
    }
}
