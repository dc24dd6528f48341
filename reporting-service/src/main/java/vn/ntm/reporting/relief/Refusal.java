package vn.ntm.reporting.relief;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import vn.ntm.kernel.Deadline;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;
import vn.ntm.reporting.obligation.State;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NothingToRelieve(UUID obligation, State state) implements Refusal {}

    record NotLater(Deadline before, Deadline after, Instant now) implements Refusal {}

    record NotLocked(UUID obligation, State state) implements Refusal {}

    record NoSpan(List<Violation> violations) implements Refusal {}

    record ForEveryone() implements Refusal {}

    record OutageOverlaps(UUID other) implements Refusal {}

    record NoSuchOutage(UUID id) implements Refusal {}

    record OutageWithdrawn(UUID id, Instant at) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NothingToRelieve(var obligation, var state) ->
                Problem.conflict(
                                "nothing-to-relieve",
                                new Words(
                                        "Nghĩa vụ %s %s: không còn gì để gia hạn hay miễn."
                                                .formatted(
                                                        obligation,
                                                        state.words().vi()),
                                        "Obligation %s is %s: nothing is left to extend or to waive."
                                                .formatted(
                                                        obligation,
                                                        state.words().en())))
                        .remedy(Remedy.by(
                                "reviewer",
                                "Báo cáo đã gửi có thể trả lại để sửa, kèm thời hạn.",
                                "What was sent can be returned for correction, with a deadline."));
            case NotLater(var before, var after, var now) ->
                Problem.invalid(
                                "deadline-not-later",
                                Words.of(
                                        "Hạn cuối mới (%s) phải sau hạn cuối đang có (%s) và sau lúc này.",
                                        "The new deadline (%s) must lie after the present one (%s) and after now.",
                                        after,
                                        before))
                        .with(List.of(new Violation(
                                "/deadline",
                                "deadline-not-later",
                                after.toString(),
                                Words.of("Lúc này là %s.", "It is %s now.", now))))
                        .remedy(Remedy.by(
                                "reviewer",
                                "Chọn một ngày muộn hơn; thời hạn đã báo không được rút ngắn.",
                                "Choose a later day; an announced deadline is never shortened."));
            case NotLocked(var obligation, var state) ->
                Problem.conflict(
                                "obligation-not-locked",
                                new Words(
                                        "Nghĩa vụ %s %s, không bị khóa."
                                                .formatted(
                                                        obligation,
                                                        state.words().vi()),
                                        "Obligation %s is %s and not locked."
                                                .formatted(
                                                        obligation,
                                                        state.words().en())))
                        .remedy(
                                Remedy.by(
                                        "reviewer",
                                        "Chỉ mở khóa nghĩa vụ đang bị khóa; để thêm thời gian, gia hạn: POST /api/v1/obligations/{id}/extensions.",
                                        "Only what is locked can be unlocked; to give more time, extend it: POST /api/v1/obligations/{id}/extensions."));
            case ForEveryone() ->
                Problem.forbidden(
                                "for-everyone",
                                Words.of(
                                        "Sự cố được công bố lùi hạn của mọi cơ quan.",
                                        "A declared outage moves the deadlines of everyone."))
                        .remedy(Remedy.by(
                                "admin",
                                "Quản trị viên không có cơ quan cấp trên có thể làm việc này.",
                                "An administrator with no body above can do this."));
            case NoSpan(var violations) ->
                Problem.invalid(
                                "outage-no-span",
                                Words.of(
                                        "Khoảng thời gian sự cố không hợp lệ; chưa có gì thay đổi.",
                                        "This is no span of an outage; nothing was changed."))
                        .with(violations)
                        .remedy(Remedy.by(
                                "admin",
                                "Ghi lúc bắt đầu và lúc kết thúc đã qua của sự cố.",
                                "State when the outage began and when it ended, both in the past."));
            case NoSuchOutage(var id) ->
                Problem.notFound("no-such-outage", Words.of("Không có sự cố %s.", "There is no outage %s.", id))
                        .remedy(Remedy.by(
                                "admin",
                                "Dùng mã được trả khi công bố sự cố.",
                                "Use the id that was answered when the outage was declared."));
            case OutageWithdrawn(var id, var at) ->
                Problem.conflict(
                                "outage-withdrawn",
                                Words.of("Sự cố %s đã được rút lại lúc %s.", "Outage %s was withdrawn at %s.", id, at))
                        .remedy(Remedy.of("Không cần làm gì thêm.", "Nothing further is to be done."));
            case OutageOverlaps(var other) ->
                Problem.conflict(
                                "outage-overlaps",
                                Words.of(
                                        "Đã công bố sự cố %s trong khoảng thời gian này; thời hạn đã được dời.",
                                        "Outage %s was declared for this time and has moved the deadlines.", other))
                        .remedy(
                                Remedy.by(
                                        "admin",
                                        "Công bố phần thời gian còn lại, không trùng; nếu công bố nhầm, rút lại: POST /api/v1/outages/{id}/withdrawals.",
                                        "Declare the remaining span, without the overlap; what was declared by mistake can be withdrawn: POST /api/v1/outages/{id}/withdrawals."));
        };
    }
}
