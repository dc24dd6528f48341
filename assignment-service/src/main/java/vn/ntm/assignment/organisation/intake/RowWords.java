package vn.ntm.assignment.organisation.intake;

import vn.ntm.platform.problem.Words;

/** What is wrong with a row, in words. */
final class RowWords {

    private RowWords() {}

    static Words of(String reason) {
        return switch (reason) {
            case "code-repeated" -> Words.of("Mã lặp lại.", "The code is there twice.");
            case "code-of-a-group" -> Words.of("Mã là của một nhóm.", "A group has this code.");
            case "unknown-kind" -> Words.of("Không có loại này.", "There is no such kind.");
            case "kind-not-in-force" ->
                Words.of(
                        "Loại này không có hiệu lực suốt thời gian đó.", "There is no such kind on all of these days.");
            case "before-the-register" ->
                Words.of("Sổ đăng ký bắt đầu từ 1945-09-02.", "The register begins on 1945-09-02.");
            case "ends-before-it-begins" -> Words.of("Kết thúc trước khi bắt đầu.", "It ends before it begins.");
            case "unknown-parent" -> Words.of("Không có cơ quan cấp trên này.", "There is no such parent.");
            case "parent-not-in-force" ->
                Words.of(
                        "Cơ quan cấp trên không tồn tại suốt thời gian đó.",
                        "The parent does not exist on all of these days.");
            case "circular-parent" -> Words.of("Cơ quan nằm dưới chính mình.", "It would stand below itself.");
            case "outside-branch" -> Words.of("Ngoài phạm vi của bạn.", "It lies outside your branch.");
            default -> throw new IllegalArgumentException(reason);
        };
    }
}
