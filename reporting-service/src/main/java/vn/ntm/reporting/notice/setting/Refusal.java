package vn.ntm.reporting.notice.setting;

import java.util.List;

import vn.ntm.kernel.Code;
import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** Every way this feature says no. */
sealed interface Refusal extends vn.ntm.platform.problem.Refusal {

    record NoSuchOrganisation(Code code) implements Refusal {}

    record NothingSet(Code code) implements Refusal {}

    record BreaksRules(List<Violation> violations) implements Refusal {}

    @Override
    default Problem problem() {
        return switch (this) {
            case NoSuchOrganisation(var code) ->
                Problem.notFound(
                        "no-such-organisation",
                        Words.of(
                                "Không có cơ quan %s trong phạm vi của bạn.",
                                "There is no organisation %s in your branch.", code));
            case NothingSet(var code) ->
                Problem.notFound(
                                "no-notice-setting",
                                Words.of(
                                        "Cơ quan %s chưa đặt cách nhận thư.",
                                        "Organisation %s has not set how it gets mail.", code))
                        .remedy(Remedy.of("Đặt bằng PUT cùng địa chỉ này.", "Set it with PUT on this address."));
            case BreaksRules(var violations) ->
                Problem.invalid(
                                "notice-setting-breaks-rules",
                                Words.of("Cách nhận thư không hợp lệ.", "The setting breaks rules."))
                        .with(violations)
                        .remedy(Remedy.of(
                                "Sửa các mục nêu trên rồi gửi lại.", "Correct what is named and send it again."));
        };
    }
}
