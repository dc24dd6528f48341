package vn.ntm.assignment.organisation.intake;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refused;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way a file is refused as a whole. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NotAllRegistrable(int rows, List<Violation> violations) implements Refusal {}

    record NotText() implements Refusal {}

    record RowTooLong(int line) implements Refusal {}

    record WithoutHeader() implements Refusal {}

    record HeaderBroken(int line, List<Violation> violations) implements Refusal {}

    record BrokenOff() implements Refusal {}

    record PartialIsForStreams() implements Refusal {}

    /** The body could not be read to its end: a fault of the sender or of the line, never of the rows before it. */
    static Refused broken(IOException e) {
        return new Refused(
                switch (e) {
                    case CharacterCodingException _ -> new NotText();
                    case Lines.LineTooLong line -> new RowTooLong(line.line());
                    default -> new BrokenOff();
                });
    }

    @Override
    default Problem problem() {
        return switch (this) {
            case NotAllRegistrable(var rows, var violations) ->
                Problem.invalid(
                                "organisations-not-registrable",
                                Words.of(
                                        "Có %2$s lỗi trong %1$s dòng; chưa có gì được ghi.",
                                        "There are %2$s violations in %1$s rows; nothing was stored.",
                                        rows,
                                        violations.size()))
                        .with(violations)
                        .remedy(Remedy.of(
                                "Sửa các dòng đã nêu, hoặc gửi với ?mode=partial để ghi các dòng đúng.",
                                "Correct these rows, or send it with ?mode=partial to register the others."));
            case NotText() ->
                Problem.malformed("not-utf-8", Words.of("Nội dung không phải UTF-8.", "The body is not UTF-8."))
                        .remedy(Remedy.of(
                                "Lưu tệp dạng “CSV UTF-8” rồi gửi lại.",
                                "Save the file as “CSV UTF-8” and send it again."));
            case RowTooLong(var line) ->
                Problem.malformed(
                        "row-too-long",
                        Words.of("Dòng %s dài quá 100.000 ký tự.", "Line %s is longer than 100,000 characters.", line));
            case WithoutHeader() ->
                Problem.invalid(
                                "register-without-header",
                                Words.of("Tệp không có dòng nào.", "There is no line in the file."))
                        .remedy(header());
            case HeaderBroken(var line, var violations) ->
                Problem.invalid(
                                "register-header-broken",
                                Words.of(
                                        "Dòng tiêu đề (dòng %s) không đọc được; chưa có gì được ghi.",
                                        "The header (line %s) cannot be read; nothing was stored.", line))
                        .with(violations)
                        .remedy(header());
            case PartialIsForStreams() ->
                Problem.invalid(
                                "partial-is-for-streams",
                                Words.of(
                                        "Một danh sách JSON được ghi tất cả hoặc không ghi gì; chưa có gì được ghi.",
                                        "A JSON list is registered whole or not at all; nothing was stored."))
                        .remedy(Remedy.of(
                                "Bỏ mode=partial, hoặc gửi application/x-ndjson.",
                                "Leave out mode=partial, or send application/x-ndjson."));
            case BrokenOff() ->
                Problem.malformed(
                        "body-broken-off",
                        Words.of("Nội dung bị ngắt hoặc quá giới hạn.", "The body broke off or is over the limit."));
        };
    }

    private static Remedy header() {
        return Remedy.of(
                "Dòng đầu là tên các trường: code,name,kind,parent, …; ngăn cách bằng dấu phẩy, chấm phẩy hoặc tab.",
                "The first line names the fields: code,name,kind,parent, …; separated by comma, semicolon or tab.");
    }
}
