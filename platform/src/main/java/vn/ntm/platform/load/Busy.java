package vn.ntm.platform.load;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Words;

/** Too many want to read at the moment. */
record Busy() implements Refusal {

    @Override
    public Problem problem() {
        return Problem.of(
                        503,
                        "busy",
                        Words.of("Đang quá tải", "Too busy at the moment"),
                        Words.of(
                                "Quá nhiều người đang đọc; việc nộp báo cáo được ưu tiên.",
                                "Too many are reading; who hands in a report comes first."))
                .remedy(Remedy.of("Đọc lại sau vài giây.", "Read again in a few seconds."))
                .header("Retry-After", "3");
    }
}
