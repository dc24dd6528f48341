package vn.ntm.assignment.account;

import java.util.List;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchAccount(String name) implements Refusal {}

    record NoSuchBody(Code organisation) implements Refusal {}

    record AnotherName(String address, String body) implements Refusal {}

    record BeyondBranch(Code organisation) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchAccount(var name) ->
                Problem.notFound(
                        "no-such-account", Words.of("Không có tài khoản %s.", "There is no account %s.", name));
            case NoSuchBody(var organisation) ->
                Problem.invalid(
                                "unknown-code",
                                Words.of("Không có cơ quan %s.", "There is no organisation %s.", organisation))
                        .with(List.of(new Violation(
                                "/organisation",
                                "unknown-code",
                                organisation.text(),
                                Words.of("Không có mã này.", "There is no such code."))));
            case AnotherName(var address, var body) ->
                Problem.invalid(
                                "name-is-identity",
                                Words.of(
                                        "Địa chỉ nêu %s, nội dung nêu %s.",
                                        "The address names %s, the body names %s.", address, body))
                        .with(List.of(new Violation(
                                "/name",
                                "name-is-identity",
                                body,
                                Words.of("Tên tài khoản không đổi.", "The name of an account never changes."))));
            case BeyondBranch(var organisation) ->
                Problem.forbidden(
                                "outside-branch",
                                Words.of(
                                        "%s không thuộc phạm vi của bạn.",
                                        "%s lies outside your branch.", organisation))
                        .remedy(Remedy.by(
                                "admin",
                                "Quản trị viên của cơ quan cấp trên có thể làm việc này.",
                                "An administrator of a body above it can do this."));
        };
    }
}
