package vn.ntm.platform.file;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** Every way a file is not taken. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record TooLarge(long limit) implements Refusal {}

    record NotTaken(Why why, Set<FileKind> taken) implements Refusal {}

    enum Why {
        UNKNOWN_KIND,
        CUT_OFF,
        CAN_RUN,
        EXPLODES;

        Words words(Set<FileKind> taken) {
            return switch (this) {
                case UNKNOWN_KIND ->
                    Words.of(
                            "Chỉ nhận %1$s; nội dung tệp không phải dạng nào trong số đó, bất kể tên tệp.",
                            "Only %1$s are taken; the content is none of them, whatever its name.",
                            new TreeSet<>(taken).stream().map(FileKind::name).collect(Collectors.joining(", ")));
                case CUT_OFF -> Words.of("Tệp bị cắt cụt hoặc hỏng.", "The file is cut off or broken.");
                case CAN_RUN ->
                    Words.of("Tệp chứa macro hoặc tệp chạy được.", "It holds a macro or something that can run.");
                case EXPLODES ->
                    Words.of("Tệp nén bung ra lớn bất thường.", "Unpacked, it would be larger than any real document.");
            };
        }
    }

    @Override
    default Problem problem() {
        return switch (this) {
            case TooLarge(var limit) ->
                Problem.of(
                                413,
                                "attachment-too-large",
                                Words.of("Tệp quá lớn", "The file is too large"),
                                Words.of("Mỗi tệp không quá %s MB.", "An attachment has at most %s MB.", limit >> 20))
                        .remedy(Remedy.of("Nén lại, hoặc chia thành nhiều tệp.", "Compress it, or split it."));
            case NotTaken(var why, var taken) ->
                Problem.invalid("attachment-not-taken", why.words(taken))
                        .remedy(Remedy.of("Xuất lại thành PDF rồi gửi.", "Export it as PDF and send that."));
        };
    }
}
