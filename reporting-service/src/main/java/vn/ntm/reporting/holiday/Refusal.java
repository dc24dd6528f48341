package vn.ntm.reporting.holiday;

import java.util.List;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NotAYear(int year, List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NotAYear(var year, var violations) ->
                Problem.invalid(
                                "holidays-contradictory",
                                Words.of(
                                        "Lịch nghỉ năm %s có chỗ mâu thuẫn; chưa có gì thay đổi.",
                                        "The holidays of %s contradict themselves; nothing was changed.",
                                        Integer.toString(year)))
                        .with(violations)
                        .remedy(Remedy.by(
                                "admin",
                                "Sửa các ngày nêu trên theo thông báo rồi gửi lại cả năm.",
                                "Correct these days by the announcement and send the whole year again."));
        };
    }
}
