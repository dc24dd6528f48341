package vn.ntm.assignment.target;

import java.util.List;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way a target says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchTarget(Code code) implements Refusal {}

    record NotTheIssuer(Code issuer) implements Refusal {}

    record StatedInADirective(Code code, Code directive) implements Refusal {}

    record IsFinal(Code code) implements Refusal {}

    record BreaksRules(List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchTarget(var code) ->
                Problem.notFound("no-such-target", Words.of("Không có chỉ tiêu %s.", "There is no target %s.", code));
            case NotTheIssuer(var issuer) ->
                Problem.forbidden(
                                "not-the-issuer",
                                Words.of(
                                        "Chỉ tiêu của %s, ngoài phạm vi của bạn.",
                                        "The target is %s's, outside your branch.", issuer))
                        .remedy(
                                Remedy.by(
                                        "assigner",
                                        "Cơ quan giao chỉ tiêu có thể làm việc này. Chỉ tiêu cấp khác đã giao thì nêu lại trong văn bản của mình (targets, với issuer là cơ quan đã giao).",
                                        "The issuing body can do this. What another body has set is repeated in a document of your own (targets, with that body as issuer)."));
            case StatedInADirective(var code, var directive) ->
                Problem.conflict(
                                "target-of-a-directive",
                                Words.of(
                                        "Chỉ tiêu %s do văn bản %s giao và chỉ thay đổi cùng văn bản đó.",
                                        "Target %s is stated by directive %s and changes only with it.",
                                        code,
                                        directive))
                        .remedy(Remedy.by(
                                "assigner",
                                "Thay thế văn bản bằng văn bản mới, hoặc giao một chỉ tiêu khác.",
                                "Replace the directive by a new one, or set another target."));
            case IsFinal(var code) ->
                Problem.conflict(
                                "target-is-final",
                                Words.of(
                                        "Chỉ tiêu %s đã chính thức và không thay đổi nữa.",
                                        "Target %s is final and changes no more.", code))
                        .remedy(Remedy.by(
                                "assigner",
                                "Giao chỉ tiêu mới và nêu carriedOver.",
                                "Set a new target that names it in carriedOver."));
            case BreaksRules(var violations) ->
                Problem.invalid(
                                "target-breaks-rules",
                                Words.of(
                                        "Chỉ tiêu có %s lỗi; chưa có gì được ghi.",
                                        "The target has %s violations; nothing was stored.", violations.size()))
                        .with(violations)
                        .remedy(Remedy.of(
                                "Sửa số liệu, hoặc đánh dấu \"quoted\" để giữ nguyên như văn bản và gắn cờ.",
                                "Correct the figures, or mark them \"quoted\" to keep them as printed, with a flag."));
        };
    }
}
