package vn.ntm.criteria.set;

import java.util.List;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchSet(Code code) implements Refusal {}

    record NoSuchVersion(Code code, int number) implements Refusal {}

    record NotInForce(Code code, String day) implements Refusal {}

    record VersionOrDay() implements Refusal {}

    record CodeTaken(Code code) implements Refusal {}

    record AlreadyPublished(Code code, int number) implements Refusal {}

    record NotTheNext(Code code, int number, int next) implements Refusal {}

    record AnotherDraft(Code code, int number) implements Refusal {}

    record InForce(Code code) implements Refusal {}

    record OfAnotherBody(Code code) implements Refusal {}

    record NoSuchIndicator(Code code, List<String> numbers) implements Refusal {}

    record Broken(List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchSet(var code) ->
                Problem.notFound(
                        "no-such-set", Words.of("Không có bộ tiêu chí %s.", "There is no criteria set %s.", code));
            case NoSuchVersion(var code, var number) ->
                Problem.notFound(
                        "no-such-version",
                        Words.of(
                                "Bộ tiêu chí %s không có phiên bản %s.",
                                "The criteria set %s has no version %s.", code, number));
            case NotInForce(var code, var day) ->
                Problem.notFound(
                                "set-not-in-force",
                                Words.of(
                                        "Ngày %2$s không có phiên bản nào của bộ tiêu chí %1$s có hiệu lực.",
                                        "On %2$s no version of the criteria set %1$s was in force.", code, day))
                        .remedy(
                                Remedy.of(
                                        "Xem các phiên bản: GET /api/v1/criteria-sets/{code}; dự thảo phải được ban hành trước.",
                                        "See its versions: GET /api/v1/criteria-sets/{code}; a draft has to be published first."));
            case VersionOrDay() ->
                Problem.invalid(
                        "version-or-day",
                        Words.of(
                                "Chỉ nêu version hoặc at, không nêu cả hai.",
                                "Name a version or a day (at), not both."));
            case CodeTaken(var code) ->
                Problem.conflict("set-exists", Words.of("Đã có bộ tiêu chí %s.", "There is a criteria set %s.", code))
                        .remedy(Remedy.of(
                                "Lập phiên bản mới của bộ đó, hoặc chọn mã khác.",
                                "Write a new version of it, or choose another code."));
            case AlreadyPublished(var code, var number) ->
                Problem.conflict(
                                "version-published",
                                Words.of(
                                        "Phiên bản %2$s của %1$s đã ban hành và không bao giờ thay đổi.",
                                        "Version %2$s of %1$s is published and never changes.", code, number))
                        .remedy(newVersion(code, number + 1));
            case NotTheNext(var code, var number, var next) ->
                Problem.conflict(
                                "version-not-the-next",
                                Words.of(
                                        "Phiên bản tiếp theo của %s là %s, không phải %s.",
                                        "The next version of %s is %s, not %s.", code, next, number))
                        .remedy(newVersion(code, next));
            case AnotherDraft(var code, var number) ->
                Problem.conflict(
                                "another-draft",
                                Words.of(
                                        "Phiên bản %2$s của %1$s còn là dự thảo.",
                                        "Version %2$s of %1$s is still a draft.", code, number))
                        .remedy(Remedy.by(
                                "criteria-manager",
                                "Sửa hoặc ban hành dự thảo đó trước.",
                                "Change or publish that draft first."));
            case InForce(var code) ->
                Problem.conflict(
                        "set-in-force",
                        Words.of(
                                "Bộ %s đã ban hành hoặc mang mã khác; tên gọi không đổi được nữa.",
                                "The set %s is published, or has another code; its naming cannot change.", code));
            case OfAnotherBody(var code) ->
                Problem.forbidden(
                                "set-of-another-body",
                                Words.of(
                                        "Bộ tiêu chí %s do cơ quan khác ban hành.",
                                        "The criteria set %s is another body's.", code))
                        .remedy(Remedy.by(
                                "criteria-manager",
                                "Cơ quan ban hành có thể sửa; địa phương quy định thêm bằng adaptations.",
                                "Its owner can change it; a province says more by an adaptation."));
            case NoSuchIndicator(var code, var numbers) ->
                Problem.invalid(
                        "no-such-indicator",
                        Words.of(
                                "Bộ %s không có chỉ tiêu %s.",
                                "The set %s has no indicator %s.", code, String.join(", ", numbers)));
            case Broken(var violations) ->
                Problem.invalid(
                                "criteria-set-broken",
                                Words.of(
                                        "Có %s lỗi; chưa có gì được ghi.",
                                        "There are %s violations; nothing was stored.", violations.size()))
                        .with(violations);
        };
    }

    private static Remedy newVersion(Code code, int number) {
        return new Remedy(
                Words.of("Lập phiên bản %s.", "Write version %s.", number),
                "criteria-manager",
                "/api/v1/criteria-sets/%s/versions/%d".formatted(code, number));
    }
}
