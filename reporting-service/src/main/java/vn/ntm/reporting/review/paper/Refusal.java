package vn.ntm.reporting.review.paper;

import java.util.List;
import java.util.UUID;

import vn.ntm.platform.file.FileKind;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NotPlausible(UUID obligation, List<Violation> violations) implements Refusal {}

    record AnotherKind(String fileName, FileKind kind) implements Refusal {}

    record NoSuchProof(UUID obligation, String sha256) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NotPlausible(var obligation, var violations) ->
                Problem.invalid(
                                "receipt-not-plausible",
                                Words.of(
                                        "Không ghi nhận được việc nhận bản giấy của nghĩa vụ %s.",
                                        "The receipt on paper of obligation %s cannot be recorded.", obligation))
                        .with(violations)
                        .remedy(Remedy.by(
                                "reviewer",
                                "Đối chiếu sổ văn thư rồi ghi lại kèm minh chứng.",
                                "Compare the mail register, and record it again with proof."));
            case AnotherKind(var fileName, var kind) ->
                Problem.invalid(
                                "proof-kind-differs",
                                Words.of(
                                        "Tệp minh chứng mang tên %s nhưng nội dung là %s.",
                                        "The proof is called %s, but its content is %s.", fileName, kind))
                        .remedy(Remedy.by(
                                "reviewer",
                                "Nêu tên tệp với đuôi đúng dạng của nội dung.",
                                "Give it a name that ends as its content is."));
            case NoSuchProof(var obligation, var sha256) ->
                Problem.notFound(
                                "no-such-proof",
                                Words.of(
                                        "Việc nhận bản giấy của nghĩa vụ %s không có tệp minh chứng nào có SHA-256 %s.",
                                        "No receipt on paper of obligation %s is proved by a file with the SHA-256 %s.",
                                        obligation,
                                        sha256))
                        .remedy(Remedy.of(
                                "Xem các tệp đã ghi: GET /api/v1/obligations/{id}/paper-receipts.",
                                "See which there are: GET /api/v1/obligations/{id}/paper-receipts."));
        };
    }
}
