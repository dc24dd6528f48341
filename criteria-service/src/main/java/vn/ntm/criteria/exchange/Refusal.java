package vn.ntm.criteria.exchange;

import java.util.List;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record UnknownFormat(String format) implements Refusal {}

    record NotAWorkbook() implements Refusal {}

    record WorkbookWithMacros(String part) implements Refusal {}

    record WorkbookTooLarge() implements Refusal {}

    record Broken(List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case UnknownFormat(var format) ->
                Problem.malformed(
                                "unknown-format", Words.of("Không có định dạng %s.", "There is no format %s.", format))
                        .with(List.of(new Violation(
                                "/format",
                                "unknown",
                                format,
                                Words.of("Cần json hoặc xlsx.", "It takes json or xlsx."))));
            case NotAWorkbook() ->
                Problem.malformed(
                                "workbook-unreadable",
                                Words.of("Tệp không phải bảng tính XLSX.", "The file is not an XLSX workbook."))
                        .with(List.of(
                                fault("unreadable", "Không đọc được như tệp XLSX.", "It cannot be read as XLSX.")))
                        .remedy(saveAgain());
            case WorkbookWithMacros(var part) ->
                Problem.malformed(
                                "workbook-with-macros",
                                Words.of(
                                        "Tệp chứa macro, nội dung nhúng hoặc liên kết ngoài.",
                                        "The file carries macros, embedded contents or links to other files."))
                        .with(List.of(new Violation(
                                "", "not-only-sheets", part, Words.of("Bỏ phần này.", "Take this part out."))))
                        .remedy(saveAgain());
            case WorkbookTooLarge() ->
                Problem.of(
                                413,
                                "workbook-too-large",
                                Words.of("Nội dung quá lớn", "The content is too large"),
                                Words.of(
                                        "Tệp giải nén ra hơn 32 MB hoặc có quá 300 phần.",
                                        "Unpacked, the file has more than 32 MB or more than 300 parts."))
                        .with(List.of(fault("too-large", "Quá lớn khi giải nén.", "Too large when unpacked.")))
                        .remedy(saveAgain());
            case Broken(var violations) ->
                Problem.invalid(
                                "criteria-set-broken",
                                Words.of(
                                        "Có %s lỗi; chưa có gì được ghi.",
                                        "There are %s violations; nothing was stored.", violations.size()))
                        .with(violations)
                        .remedy(Remedy.by(
                                "criteria-manager",
                                "Sửa các ô nêu trên rồi nhập lại cả tệp.",
                                "Correct the cells named above and import the whole file again."));
        };
    }

    private static Violation fault(String code, String vi, String en) {
        return new Violation("", code, null, Words.of(vi, en));
    }

    private static Remedy saveAgain() {
        return Remedy.of(
                "Xuất bộ tiêu chí ra XLSX, điền vào tệp đó và lưu dạng .xlsx.",
                "Export a set as XLSX, fill that file in, and save it as .xlsx.");
    }
}
