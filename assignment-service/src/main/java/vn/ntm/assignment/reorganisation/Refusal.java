package vn.ntm.assignment.reorganisation;

import java.util.List;
import java.util.UUID;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way a legal event is refused. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchChange(UUID id) implements Refusal {}

    record NoSuchBody(Code code) implements Refusal {}

    record BreaksRules(List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchChange(var id) ->
                Problem.notFound(
                        "no-such-change",
                        Words.of("Không có văn bản sắp xếp %s.", "There is no organisation change %s.", id));
            case NoSuchBody(var code) ->
                Problem.notFound(
                        "no-such-organisation", Words.of("Không có cơ quan %s.", "There is no organisation %s.", code));
            case BreaksRules(var violations) ->
                Problem.invalid(
                                "change-breaks-rules",
                                Words.of(
                                        "Có %s lỗi; chưa có gì được ghi.",
                                        "There are %s violations; nothing was stored.", violations.size()))
                        .with(violations)
                        .remedy(
                                Remedy.by(
                                        "admin",
                                        "Xem trước: POST /api/v1/organisation-changes:preview; nêu người nhận bàn giao trong \"handOvers\".",
                                        "Preview it: POST /api/v1/organisation-changes:preview; name who takes over in \"handOvers\"."));
        };
    }
}
