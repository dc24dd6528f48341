package vn.ntm.reporting.report.attachment;

import java.util.UUID;

import vn.ntm.platform.file.FileKind;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** Every way a file is not kept or not given. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NotNamed(UUID obligation, String sha256) implements Refusal {}

    record AnotherFile(String named, String sent) implements Refusal {}

    record AnotherKind(String fileName, FileKind kind) implements Refusal {}

    record TooMuch(long limit) implements Refusal {}

    record Missing(UUID report, String sha256) implements Refusal {}

    record NoSuchVersion(UUID report) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NotNamed(var obligation, var sha256) ->
                Problem.conflict(
                                "attachment-not-named",
                                Words.of(
                                        "Báo cáo của nghĩa vụ %s không nêu tài liệu kèm theo nào có SHA-256 %s.",
                                        "The report of obligation %s names no attachment with the SHA-256 %s.",
                                        obligation,
                                        sha256))
                        .remedy(
                                Remedy.by(
                                        "reporter",
                                        "Nêu tài liệu (name, fileName, contentHash) trong bản nháp trước: PUT /api/v1/obligations/{id}/report.",
                                        "Name it (name, fileName, contentHash) in the draft first: PUT /api/v1/obligations/{id}/report."));
            case AnotherFile(var named, var sent) ->
                Problem.invalid(
                                "attachment-hash-differs",
                                Words.of(
                                        "Tệp gửi lên có SHA-256 %2$s, không phải %1$s mà báo cáo đã nêu.",
                                        "The file that came has the SHA-256 %2$s, not %1$s, which the report names.",
                                        named,
                                        sent))
                        .remedy(Remedy.by(
                                "reporter",
                                "Gửi đúng tệp đã nêu, hoặc sửa contentHash trong bản nháp.",
                                "Send the file that is named, or correct contentHash in the draft."));
            case AnotherKind(var fileName, var kind) ->
                Problem.invalid(
                                "attachment-kind-differs",
                                Words.of(
                                        "Tệp mang tên %s nhưng nội dung là %s.",
                                        "The file is called %s, but its content is %s.", fileName, kind))
                        .remedy(Remedy.by(
                                "reporter",
                                "Nêu tên tệp với đuôi đúng dạng của nội dung.",
                                "Give it a name that ends as its content is."));
            case TooMuch(var limit) ->
                Problem.of(
                                413,
                                "attachments-too-large",
                                Words.of("Tệp quá lớn", "The files are too large"),
                                Words.of(
                                        "Các tệp của một báo cáo cộng lại không quá %s MB.",
                                        "All files of a report together have at most %s MB.", limit >> 20))
                        .remedy(Remedy.of("Nén lại, hoặc bỏ bớt tệp.", "Compress them, or leave some out."));
            case Missing(var report, var sha256) ->
                Problem.notFound(
                                "attachment-missing",
                                Words.of(
                                        "Báo cáo %s không có tệp với SHA-256 %s, hoặc tệp được nêu tên nhưng chưa được gửi lên.",
                                        "Report %s has no file with the SHA-256 %s, or names it and it is not at hand.",
                                        report,
                                        sha256))
                        .remedy(Remedy.by(
                                "reporter",
                                "Gửi tệp lên: PUT /api/v1/obligations/{id}/report/attachments/{sha256}.",
                                "Supply it: PUT /api/v1/obligations/{id}/report/attachments/{sha256}."));
            case NoSuchVersion(var report) ->
                Problem.notFound(
                        "no-such-version",
                        Words.of("Báo cáo %s không có phiên bản này.", "Report %s has no such version.", report));
        };
    }
}
