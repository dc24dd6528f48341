package vn.ntm.reporting.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NothingSent(UUID report) implements Refusal {}

    record NoSuchReason(String text, List<ReturnReason> catalogue) implements Refusal {}

    record HeldByAnother(UUID report, String holders, Instant since) implements Refusal {}

    record NoFurtherBody(UUID report) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NothingSent(var report) ->
                Problem.conflict(
                                "nothing-sent",
                                Words.of(
                                        "Báo cáo %s chưa được gửi lần nào.",
                                        "Report %s has not been sent yet.", report))
                        .remedy(Remedy.by(
                                "reporter",
                                "Cơ quan báo cáo gửi: POST /api/v1/obligations/{id}/report/submit.",
                                "The reporting body sends it: POST /api/v1/obligations/{id}/report/submit."));
            case NoSuchReason(var text, var catalogue) ->
                Problem.invalid(
                                "no-such-reason",
                                Words.of(
                                        "Danh mục lý do trả lại không có \"%s\".",
                                        "The catalogue of reasons has no \"%s\".", text))
                        .with(List.of(new Violation(
                                "/reason",
                                "no-such-reason",
                                text,
                                Words.of("Chọn một trong: %s.", "Choose one of: %s.", names(catalogue)))))
                        .remedy(Remedy.by(
                                "reviewer",
                                "Xem danh mục: GET /api/v1/return-reasons.",
                                "Read the catalogue: GET /api/v1/return-reasons."));
            case HeldByAnother(var report, var holders, var since) ->
                Problem.conflict(
                                "held-by-another",
                                Words.of(
                                        "Báo cáo %s đang ở %s, từ lúc %s.",
                                        "Report %s lies with %s, since %s.", report, holders, since))
                        .remedy(Remedy.by(
                                "reviewer",
                                "Cơ quan đang giữ chuyển tiếp, trả lại hoặc duyệt báo cáo.",
                                "The body that holds it forwards, returns or accepts it."));
            case NoFurtherBody(var report) ->
                Problem.conflict(
                                "no-further-body",
                                Words.of(
                                        "Báo cáo %s đã đến cơ quan nhận, không còn nơi nào để chuyển tiếp.",
                                        "Report %s has reached its recipients; there is nobody to forward it to.",
                                        report))
                        .remedy(Remedy.by(
                                "reviewer", "Cơ quan nhận duyệt hoặc trả lại.", "A recipient accepts or returns it."));
        };
    }

    private static String names(List<ReturnReason> catalogue) {
        return catalogue.stream().map(ReturnReason::code).map(Code::text).collect(Collectors.joining(", "));
    }
}
