package vn.ntm.criteria.plan;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Words;

sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchBranch(Code organisation) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchBranch(var organisation) ->
                Problem.notFound(
                        "no-such-organisation",
                        Words.of(
                                "Không có đơn vị %s trong phạm vi của bạn.",
                                "There is no body %s in your branch.", organisation));
        };
    }
}
