package vn.ntm.criteria.evaluation;

import java.util.List;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record Broken(List<Violation> violations) implements Refusal {}

    record NoSuchEvaluation(String id) implements Refusal {}

    record NoSuchUnit(String organisation) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case Broken(var violations) ->
                Problem.invalid(
                                "values-broken",
                                Words.of(
                                        "Có %s lỗi; chưa có gì được ghi.",
                                        "There are %s violations; nothing was stored.", violations.size()))
                        .with(violations);
            case NoSuchEvaluation(var id) ->
                Problem.notFound(
                        "no-such-evaluation", Words.of("Không có đánh giá %s.", "There is no evaluation %s.", id));
            case NoSuchUnit(var organisation) ->
                Problem.notFound(
                        "no-such-organisation",
                        Words.of(
                                "Không có đơn vị %s trong phạm vi của bạn.",
                                "There is no body %s in your branch.", organisation));
        };
    }
}
