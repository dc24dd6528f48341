package vn.ntm.platform.accepted;

import java.util.List;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** A header that is not written as RFC 9110 has it. */
record UnreadableHeader(String name, String value) implements Refusal {

    @Override
    public Problem problem() {
        return Problem.malformed(
                        "unreadable-header",
                        Words.of("Không đọc được tiêu đề %s.", "The header %s cannot be read.", name))
                .with(List.of(new Violation(
                        name,
                        "unreadable",
                        value,
                        Words.of(
                                "Phải có dạng như application/json, text/html;q=0.5.",
                                "It must be of the form application/json, text/html;q=0.5."))))
                .remedy(Remedy.of("Sửa hoặc bỏ tiêu đề này.", "Correct the header, or leave it out."));
    }
}
