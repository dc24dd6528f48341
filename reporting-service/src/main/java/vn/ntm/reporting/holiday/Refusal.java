package vn.ntm.reporting.holiday;

import java.util.List;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record ForTheCountry() implements Refusal {}

    record NotAYear(int year, List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case ForTheCountry() ->
                Problem.forbidden(
                                "for-the-country",
                                Words.of(
                                        "Ngày nghỉ áp dụng cho cả nước.",
                                        "Holidays are the same in the whole country."))
                        .remedy(Remedy.by(
                                "admin",
                                "Quản trị viên không có cơ quan cấp trên có thể làm việc này.",
                                "An administrator with no body above can do this."));
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
