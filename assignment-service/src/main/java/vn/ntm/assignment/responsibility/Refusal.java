package vn.ntm.assignment.responsibility;

import java.util.List;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way a responsibility matrix says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchMatrix(Code issuer, Code set) implements Refusal {}

    record NotTheIssuer(Code issuer) implements Refusal {}

    record BreaksRules(List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchMatrix(var issuer, var set) ->
                Problem.notFound(
                        "no-such-matrix",
                        Words.of(
                                "%s chưa phân công bộ tiêu chí %s.",
                                "%s has assigned no criteria of the set %s.", issuer, set));
            case NotTheIssuer(var issuer) ->
                Problem.forbidden(
                                "not-the-issuer",
                                Words.of(
                                        "Bảng phân công của %s, ngoài phạm vi của bạn.",
                                        "The matrix is %s's, outside your branch.", issuer))
                        .remedy(Remedy.by(
                                "assigner", "Cơ quan phân công có thể làm việc này.", "The issuing body can do this."));
            case BreaksRules(var violations) ->
                Problem.invalid(
                                "responsibilities-break-rules",
                                Words.of(
                                        "Bảng phân công có %s lỗi; chưa có gì được ghi.",
                                        "The matrix has %s violations; nothing was stored.", violations.size()))
                        .with(violations)
                        .remedy(Remedy.of(
                                "Mỗi tiêu chí có đúng một cơ quan chủ trì vào mỗi ngày.",
                                "Give every item exactly one lead on every day."));
        };
    }
}
