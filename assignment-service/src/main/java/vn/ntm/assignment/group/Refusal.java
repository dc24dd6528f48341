package vn.ntm.assignment.group;

import java.util.List;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchGroup(Code code) implements Refusal {}

    record NotDefinable(List<Violation> violations) implements Refusal {}

    record BeyondBranch(Code code) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchGroup(var code) ->
                Problem.notFound("no-such-group", Words.of("Không có nhóm %s.", "There is no group %s.", code));
            case NotDefinable(var violations) ->
                Problem.invalid(
                                "group-not-definable",
                                Words.of(
                                        "Có %s lỗi; chưa có gì được ghi.",
                                        "There are %s violations; nothing was stored.", violations.size()))
                        .with(violations);
            case BeyondBranch(var code) ->
                Problem.forbidden(
                                "group-beyond-branch",
                                Words.of(
                                        "Nhóm %s vượt ra ngoài phạm vi của bạn.",
                                        "The group %s reaches beyond your branch.", code))
                        .remedy(Remedy.by(
                                "admin",
                                "Nêu \"under\" và thành viên trong phạm vi của bạn, hoặc nhờ quản trị viên cấp trên.",
                                "Name an \"under\" and members of your branch, or ask an administrator above."));
        };
    }
}
