package vn.ntm.platform.parameter;

import java.util.List;

import vn.ntm.platform.problem.Problem;
import vn.ntm.platform.problem.Refusal;
import vn.ntm.platform.problem.Remedy;
import vn.ntm.platform.problem.Violation;
import vn.ntm.platform.problem.Words;

/** @param faults all that was found; each names its parameter */
record MalformedAddress(List<Violation> faults) implements Refusal {

    static final String UNKNOWN = "unknown-parameter";

    @Override
    public Problem problem() {
        return kind().with(faults)
                .remedy(new Remedy(
                        Words.of(
                                "Sửa mọi tham số được nêu rồi gửi lại; chưa có gì được thực hiện. Tài liệu OpenAPI có đủ tham số của mỗi thao tác.",
                                "Correct every parameter that is named and send it again; nothing was done. The OpenAPI document has the parameters of each operation."),
                        null,
                        "/openapi"));
    }

    private Problem kind() {
        return faults.stream().anyMatch(fault -> fault.code().equals(UNKNOWN))
                ? Problem.malformed(
                        UNKNOWN,
                        Words.of(
                                "Địa chỉ có tham số mà thao tác này không biết.",
                                "The address has a parameter that this operation does not know."))
                : Problem.malformed(
                        "malformed-parameter",
                        Words.of(
                                "Địa chỉ có tham số thiếu hoặc không đúng dạng.",
                                "A parameter of the address is missing or malformed."));
    }
}
