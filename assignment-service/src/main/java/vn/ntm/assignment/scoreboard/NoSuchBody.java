package vn.ntm.assignment.scoreboard;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Words;

record NoSuchBody(Code code) implements Refusal {

    @Override
    public Problem problem() {
        return Problem.notFound(
                "no-such-organisation",
                Words.of("Không có cơ quan %s trong phạm vi của bạn.", "There is no body %s in your branch.", code));
    }
}
