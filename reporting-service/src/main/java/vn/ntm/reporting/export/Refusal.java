package vn.ntm.reporting.export;

import java.util.UUID;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchVersion(UUID report) implements Refusal {}

    record NoSuchFormat(String wanted) implements Refusal {}

    record TooManyPdfs() implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchVersion(var report) ->
                Problem.notFound(
                        "no-such-report",
                        Words.of("Báo cáo %s không có phiên bản này.", "The report %s has no such version.", report));
            case NoSuchFormat(var wanted) ->
                Problem.malformed("no-such-format", Words.of("Không có dạng %s.", "There is no format %s.", wanted))
                        .remedy(Remedy.of(
                                "format=xlsx, docx, pdf, csv hoặc zip.", "format=xlsx, docx, pdf, csv or zip."));
            case TooManyPdfs() ->
                Problem.of(
                                503,
                                "too-many-pdfs",
                                Words.of("Đang quá tải", "Too busy at the moment"),
                                Words.of(
                                        "Đang có quá nhiều bản PDF được tạo cùng lúc.",
                                        "Too many PDFs are being made at the moment."))
                        .remedy(Remedy.of(
                                "Gửi lại yêu cầu sau số giây ghi ở Retry-After, hoặc lấy bản docx hay xlsx.",
                                "Ask again after the seconds in Retry-After, or take docx or xlsx instead."))
                        .header("Retry-After", "5");
        };
    }
}
