package vn.ntm.assignment.organisation;

import java.util.List;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way the register says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchOrganisation(Code code) implements Refusal {}

    record NotRegistrable(List<Violation> violations) implements Refusal {}

    record AnotherCode(Code address, Code body) implements Refusal {}

    record OnlyTheInstallation() implements Refusal {}

    record OutsideBranch(Code code) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchOrganisation(var code) ->
                Problem.notFound(
                        "no-such-organisation", Words.of("Không có cơ quan %s.", "There is no organisation %s.", code));
            case NotRegistrable(var violations) ->
                Problem.invalid(
                                "organisations-not-registrable",
                                Words.of(
                                        "Có %s lỗi; chưa có gì được ghi.",
                                        "There are %s violations; nothing was stored.", violations.size()))
                        .with(violations);
            case AnotherCode(var address, var body) ->
                Problem.invalid(
                                "code-is-identity",
                                Words.of(
                                        "Địa chỉ nêu mã %s, nội dung nêu mã %s.",
                                        "The address names %s, the body names %s.", address, body))
                        .with(List.of(new Violation(
                                "/code",
                                "code-is-identity",
                                body.text(),
                                Words.of("Mã không bao giờ đổi.", "A code never changes."))));
            case OnlyTheInstallation() ->
                Problem.forbidden(
                                "only-the-installation",
                                Words.of(
                                        "Loại cơ quan áp dụng cho cả nước.",
                                        "Kinds of organisations belong to the whole country."))
                        .remedy(Remedy.by(
                                "admin",
                                "Quản trị viên hệ thống có thể làm việc này.",
                                "The installation's administrator can do it."));
            case OutsideBranch(var code) ->
                Problem.forbidden(
                                "outside-branch",
                                Words.of("%s không thuộc phạm vi của bạn.", "%s lies outside your branch.", code))
                        .remedy(Remedy.by(
                                "admin",
                                "Quản trị viên của cơ quan cấp trên có thể làm việc này.",
                                "An administrator of a body above it can do this."));
        };
    }
}
