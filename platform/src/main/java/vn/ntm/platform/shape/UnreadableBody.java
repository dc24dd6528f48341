package vn.ntm.platform.shape;

import java.util.List;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Unreadable;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** @param faults all that was found */
public record UnreadableBody(Operation operation, List<Violation> faults) implements Refusal {

    @Override
    public Problem problem() {
        return Unreadable.problem(faults)
                .remedy(new Remedy(
                        Words.of(
                                "Sửa mọi chỗ được nêu rồi gửi lại; mẫu của %s có trong tài liệu OpenAPI.",
                                "Correct every place that is named and send it again; the OpenAPI document has the shape of %s.",
                                operation),
                        null,
                        operation.link()));
    }
}
