package vn.ntm.assignment.funding;

import java.util.List;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way a funding plan says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchPlan(Code code) implements Refusal {}

    record NotTheIssuer(Code issuer) implements Refusal {}

    record BreaksRules(List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchPlan(var code) ->
                Problem.notFound(
                        "no-such-funding-plan",
                        Words.of("Không có kế hoạch vốn %s.", "There is no funding plan %s.", code));
            case NotTheIssuer(var issuer) ->
                Problem.forbidden(
                                "not-the-issuer",
                                Words.of(
                                        "Kế hoạch vốn của %s, ngoài phạm vi của bạn.",
                                        "The funding plan is %s's, outside your branch.", issuer))
                        .remedy(Remedy.by(
                                "assigner", "Cơ quan giao vốn có thể làm việc này.", "The issuing body can do this."));
            case BreaksRules(var violations) ->
                Problem.invalid(
                                "funding-breaks-rules",
                                Words.of(
                                        "Có %s lỗi; chưa có gì được ghi.",
                                        "There are %s violations; nothing was stored.", violations.size()))
                        .with(violations)
                        .remedy(Remedy.of(
                                "Sửa số liệu, hoặc đánh dấu \"quoted\" để giữ nguyên như văn bản và gắn cờ.",
                                "Correct the figures, or mark them \"quoted\" to keep them as printed, with a flag."));
        };
    }
}
