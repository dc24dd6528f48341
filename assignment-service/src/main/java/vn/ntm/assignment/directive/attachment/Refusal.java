package vn.ntm.assignment.directive.attachment;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** Every way a file is not taken or not given. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record TooLarge(long limit) implements Refusal {}

    record NotTaken(Why why) implements Refusal {}

    record IsThere(int number, String sha256) implements Refusal {}

    record Missing(int number, String name) implements Refusal {}

    enum Why {
        UNKNOWN_KIND,
        CUT_OFF,
        CAN_RUN,
        EXPLODES;

        Words words() {
            return switch (this) {
                case UNKNOWN_KIND ->
                    Words.of(
                            "Chỉ nhận PDF, DOCX, XLSX; nội dung tệp không phải dạng nào trong số đó, bất kể tên tệp.",
                            "Only PDF, DOCX and XLSX are taken; the content is none of them, whatever its name.");
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
                                Words.of(
                                        "Mỗi phụ lục không quá %s MB.",
                                        "An attachment has at most %s MB.", limit >> 20))
                        .remedy(Remedy.of("Nén lại, hoặc chia thành nhiều phụ lục.", "Compress it, or split it."));
            case NotTaken(var why) ->
                Problem.invalid("attachment-not-taken", why.words())
                        .remedy(Remedy.of("Xuất lại thành PDF rồi gửi.", "Export it as PDF and send that."));
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
