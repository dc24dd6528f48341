package vn.ntm.assignment.directive.attachment;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** Every way a file is not kept or not given. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record IsThere(int number, String sha256) implements Refusal {}

    record Missing(int number, String name) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case IsThere(var number, var sha256) ->
                Problem.conflict(
                                "attachment-is-there",
                                Words.of(
                                        "Phụ lục %s của văn bản đã ban hành đã có tệp (SHA-256 %s) và không đổi được.",
                                        "Attachment %s of the published directive is there (SHA-256 %s) and stays.",
                                        number,
                                        sha256))
                        .remedy(Remedy.by(
                                "assigner", "Ban hành văn bản thay thế.", "Publish a directive that replaces it."));
            case Missing(var number, var name) ->
                Problem.notFound(
                                "attachment-missing",
                                Words.of(
                                        "Phụ lục %s, “%s”, được nêu tên nhưng chưa có tệp.",
                                        "Attachment %s, “%s”, is named but not at hand.", number, name))
                        .remedy(Remedy.by(
                                "assigner", "Bổ sung: PUT cùng địa chỉ này.", "Supply it: PUT to this address."));
        };
    }
}
