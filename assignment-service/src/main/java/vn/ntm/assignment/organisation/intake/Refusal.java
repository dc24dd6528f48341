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

    record RowTooLong() implements Refusal {}

    record BrokenOff() implements Refusal {}

    /** The body could not be read to its end: a fault of the sender or of the line, never of the rows before it. */
    static Refused broken(IOException e) {
        return new Refused(
                switch (e) {
                    case CharacterCodingException _ -> new NotText();
                    case Rows.RowTooLong _ -> new RowTooLong();
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
                Problem.malformed("not-utf-8", Words.of("Nội dung không phải UTF-8.", "The body is not UTF-8."));
            case RowTooLong() ->
                Problem.malformed(
                        "row-too-long",
                        Words.of("Một dòng dài quá 100.000 ký tự.", "A row is longer than 100,000 characters."));
            case BrokenOff() ->
                Problem.malformed(
                        "body-broken-off",
                        Words.of("Nội dung bị ngắt hoặc quá giới hạn.", "The body broke off or is over the limit."));
        };
    }
}
