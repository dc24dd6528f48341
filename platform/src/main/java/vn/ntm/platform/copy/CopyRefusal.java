package vn.ntm.platform.copy;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** Why a copy stays as it was. */
sealed interface CopyRefusal extends Refusal {

    record NoSuchCopy(String name) implements CopyRefusal {}

    /** An empty topic would make an empty copy of a full one. */
    record NothingToRebuildFrom(String name) implements CopyRefusal {}

    record EventLogIsAway() implements CopyRefusal {}

    /** Listeners wait meanwhile, and with them everybody's work. */
    record ForTheInstallation() implements CopyRefusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchCopy(var name) ->
                Problem.notFound(
                        "no-such-copy",
                        Words.of("Dịch vụ này không có bản sao %s.", "This service keeps no copy %s.", name));
            case NothingToRebuildFrom(var name) ->
                Problem.conflict(
                        "nothing-to-rebuild-from",
                        Words.of(
                                "Nhật ký sự kiện không còn gì về bản sao %s; bản sao vẫn như trước.",
                                "The topic holds nothing of what the copy %s was told; the copy is as it was.", name));
            case ForTheInstallation() ->
                Problem.forbidden(
                                "for-the-installation",
                                Words.of(
                                        "Dựng lại bản sao làm cả hệ thống phải chờ.",
                                        "Making a copy anew lets the whole installation wait."))
                        .remedy(Remedy.by(
                                "admin",
                                "Quản trị viên không có cơ quan cấp trên làm được việc này.",
                                "An administrator with no body above can do this."));
            case EventLogIsAway() ->
                Problem.of(
                                503,
                                "event-log-away",
                                Words.of("Tạm thời không đọc được sự kiện", "The events cannot be read just now"),
                                Words.of(
                                        "Không kết nối được với Kafka; bản sao vẫn như trước.",
                                        "Kafka cannot be reached; the copy is as it was."))
                        .header("Retry-After", "30");
        };
    }
}
