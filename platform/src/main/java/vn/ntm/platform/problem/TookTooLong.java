package vn.ntm.platform.problem;

/** The transaction of a request ran out, and with it all that it had done. */
public record TookTooLong() implements Refusal {

    @Override
    public Problem problem() {
        return Problem.of(
                        503,
                        "took-too-long",
                        Words.of("Xử lý quá lâu", "It took too long"),
                        Words.of(
                                "Yêu cầu cần nhiều thời gian hơn mức cho phép nên đã dừng; chưa có gì được ghi.",
                                "It took more time than a request may take and was ended; nothing was stored."))
                .remedy(Remedy.of(
                        "Chia nhỏ yêu cầu, hoặc gửi lại khi hệ thống rảnh.",
                        "Split it, or repeat it when there is less to do."))
                .header("Retry-After", "60");
    }
}
