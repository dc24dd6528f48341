package vn.ntm.assignment.target.progress;

import java.util.List;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

record NotRecordable(List<Violation> violations) implements Refusal {

    @Override
    public Problem problem() {
        return Problem.invalid(
                        "result-breaks-rules",
                        Words.of(
                                "Kết quả có %s lỗi; chưa có gì được ghi.",
                                "The result has %s violations; nothing was stored.", violations.size()))
                .with(violations);
    }
}
