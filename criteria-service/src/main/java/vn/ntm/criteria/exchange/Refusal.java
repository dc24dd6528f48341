package vn.ntm.criteria.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record UnknownFormat(String format) implements Refusal {}

    /** @param why what it is instead, as far as can be seen */
    record NotAWorkbook(Words why) implements Refusal {

        private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        private static final byte[] ZIP = {'P', 'K'};

        static NotAWorkbook file(byte[] file) {
            if (Arrays.equals(file, 0, Math.min(file.length, OLE.length), OLE, 0, OLE.length)) {
                return new NotAWorkbook(Words.of(
                        "Đây là tệp .xls kiểu cũ, hoặc tệp có mật khẩu.",
                        "This is a file of the older kind .xls, or one with a password."));
            }
            if (Arrays.equals(file, 0, Math.min(file.length, ZIP.length), ZIP, 0, ZIP.length)) {
                return new NotAWorkbook(
                        Words.of("Tệp bị hỏng hoặc chưa đầy đủ.", "The file is damaged or not complete."));
            }
            return new NotAWorkbook(Words.of("Không đọc được như tệp XLSX.", "It cannot be read as XLSX."));
        }

        static NotAWorkbook part(String part) {
            return new NotAWorkbook(
                    Words.of("Không đọc được phần “%s” của tệp.", "The part “%s” of the file cannot be read.", part));
        }

        /** What else a zip may be. */
        static Optional<NotAWorkbook> other(Set<String> parts) {
            if (parts.contains("content.xml")) {
                return Optional.of(new NotAWorkbook(
                        Words.of("Đây là tệp OpenDocument (.ods).", "This is an OpenDocument file (.ods).")));
            }
            if (parts.contains("xl/workbook.bin")) {
                return Optional.of(
                        new NotAWorkbook(Words.of("Đây là tệp .xlsb.", "This is a file of the kind .xlsb.")));
            }
            if (!parts.contains("_rels/.rels") || parts.contains("word/document.xml")) {
                return Optional.of(new NotAWorkbook(
                        Words.of("Trong tệp không có bảng tính nào.", "There is no workbook in the file.")));
            }
            return Optional.empty();
        }
    }

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
            case NotAWorkbook(var why) ->
                Problem.malformed(
                                "workbook-unreadable",
                                Words.of("Tệp không phải bảng tính XLSX.", "The file is not an XLSX workbook."))
                        .with(List.of(new Violation("", "unreadable", null, why)))
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
