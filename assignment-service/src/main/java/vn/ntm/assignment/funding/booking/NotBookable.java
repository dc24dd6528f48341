package vn.ntm.assignment.funding.booking;

import java.util.List;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

record NotBookable(List<Violation> violations) implements Refusal {

    @Override
    public Problem problem() {
        return Problem.invalid(
                        "booking-breaks-rules",
                        Words.of(
                                "Có %s lỗi; chưa có gì được ghi.",
                                "There are %s violations; nothing was stored.", violations.size()))
                .with(violations)
                .remedy(
                        Remedy.by(
                                "assigner",
                                "Sửa số tiền, ghi vốn kéo dài trước, hoặc đánh dấu \"quoted\" để giữ và gắn cờ.",
                                "Correct the amount, book what was carried over first, or mark it \"quoted\" to keep and flag it."));
    }
}
