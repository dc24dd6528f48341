package vn.ntm.criteria.adaptation;

import java.util.List;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchAdaptation(Code set, Code organisation) implements Refusal {}

    record NotInYourBranch(Code organisation) implements Refusal {}

    record Broken(List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchAdaptation(var set, var organisation) ->
                Problem.notFound(
                        "no-such-adaptation",
                        Words.of("%s chưa quy định thêm gì về %s.", "%s has not adapted %s.", organisation, set));
            case NotInYourBranch(var organisation) ->
                Problem.notFound(
                        "no-such-organisation",
                        Words.of(
                                "Không có đơn vị %s trong phạm vi của bạn.",
                                "There is no body %s in your branch.", organisation));
            case Broken(var violations) ->
                Problem.invalid(
                                "adaptation-refused",
                                Words.of(
                                        "Có %s lỗi; chưa có gì được ghi.",
                                        "There are %s violations; nothing was stored.", violations.size()))
                        .with(violations)
                        .remedy(Remedy.of(
                                "Quy định mức bằng hoặc cao hơn mức của Trung ương.",
                                "Ask for as much as the country does, or more."));
        };
    }
}
