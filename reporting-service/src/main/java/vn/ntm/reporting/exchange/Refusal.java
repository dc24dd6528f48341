package vn.ntm.reporting.exchange;

import java.util.List;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record UnknownTypes(List<Violation> violations, List<String> known) implements Refusal {}

    record NotAPlace(String after) implements Refusal {}

    record TooManyStreams(int most) implements Refusal {}

    record TooManyStreamsOfYours(int most) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case UnknownTypes(var violations, var known) ->
                Problem.invalid(
                                "unknown-event-types",
                                Words.of("Có loại sự kiện không tồn tại.", "Some event types do not exist."))
                        .with(violations)
                        .remedy(Remedy.of(
                                "Các loại được báo ra ngoài: " + String.join(", ", known),
                                "Those that are told outside: " + String.join(", ", known)));
            case NotAPlace(var after) ->
                Problem.malformed(
                                "not-a-place-in-the-log",
                                Words.of(
                                        "'%s' không phải vị trí trong nhật ký sự kiện.",
                                        "'%s' is no place in the log of events.", after))
                        .with(List.of(new Violation(
                                "after",
                                "not-a-place-in-the-log",
                                after,
                                Words.of("Phải là một số không âm.", "It must be a number, 0 or more."))))
                        .remedy(Remedy.of(
                                "Dùng sequence của sự kiện đã nhận sau cùng, hoặc 0 để bắt đầu từ đầu.",
                                "Take the sequence of the last event you have, or 0 to begin at the beginning."));
            case TooManyStreams(var most) ->
                Problem.of(
                                503,
                                "too-many-streams",
                                Words.of("Đang bận", "Busy"),
                                Words.of(
                                        "Máy chủ này đã phục vụ %s luồng.",
                                        "This server serves %s streams already.", most))
                        .header("Retry-After", "10")
                        .remedy(Remedy.of(
                                "Thử lại sau, hoặc hỏi GET /events?after=.",
                                "Try again later, or ask GET /events?after=."));
            case TooManyStreamsOfYours(var most) ->
                Problem.of(
                                503,
                                "too-many-streams-of-yours",
                                Words.of("Quá nhiều luồng của tài khoản này", "Too many streams of this account"),
                                Words.of(
                                        "Tài khoản này đang mở %s luồng; mỗi tài khoản được mở tối đa chừng ấy.",
                                        "This account has %s streams open, which is as many as one may have.", most))
                        .header("Retry-After", "10")
                        .remedy(Remedy.of(
                                "Đóng một luồng đang mở rồi thử lại, hoặc hỏi GET /events?after=.",
                                "Close one that is open and try again, or ask GET /events?after=."));
        };
    }
}
